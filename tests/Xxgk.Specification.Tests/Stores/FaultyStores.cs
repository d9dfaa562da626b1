using Xxgk.Reporting;
using Xxgk.Requests;

namespace Xxgk.Specification.Tests.Stores;

/// <summary>Stores with one fault each, of the kinds that are met: no test framework sees them.</summary>
internal static class FaultyStores
{
    public sealed class LosesARecord : RegisterInMemory
    {
        protected override async Task<DisclosureRegister> LoadAsync(MemoryStore<DisclosureRegister> store)
        {
            var whole = await base.LoadAsync(store);
            return DisclosureRegister.Of(whole.Records.Take(Math.Max(1, whole.Records.Count - 1)), whole.Source, whole.DeclaredCounts);
        }
    }

    public sealed class DeclinesAProperty : RegisterInMemory
    {
        [Declined("台账由上级平台排序")]
        public override Task Order_does_not_matter(EvaluationCase given) => Task.CompletedTask;
    }

    /// <summary>A database column of whole days.</summary>
    public sealed class MakesMonthsToDays : RegisterInMemory
    {
        protected override async Task<DisclosureRegister> LoadAsync(MemoryStore<DisclosureRegister> store)
        {
            var whole = await base.LoadAsync(store);
            return DisclosureRegister.Of(whole.Records.Select(record => Sharpened(record)), whole.Source, whole.DeclaredCounts);
        }

        private static DisclosureRecord Sharpened(DisclosureRecord record) => new(record.Id, record.Title)
        {
            Item = record.Item,
            Department = record.Department,
            Person = record.Person,
            ProducedOn = record.ProducedOn.Earliest is { } first ? PartialDate.Of(first) : record.ProducedOn,
            Changes = record.Changes,
            RepealedOn = record.RepealedOn,
            For = record.For,
            Reviews = record.Reviews,
            Scope = record.Scope,
            Publications = record.Publications,
        };
    }

    /// <summary>A site that shows what it has.</summary>
    public sealed class PublishesWhatIsWithheld : RegisterInMemory
    {
        protected override Task SaveAsync(MemoryStore<DisclosureRegister> store, DisclosureRegister register) => base.SaveAsync(store, DisclosureRegister.Of(
            register.Records.Select(record => record.Scope.Kind == DisclosureScopeKind.Withheld ? Opened(record) : record), register.Source, register.DeclaredCounts));

        private static DisclosureRecord Opened(DisclosureRecord record) => new(record.Id, record.Title) { Item = record.Item, ProducedOn = record.ProducedOn, Publications = record.Publications };
    }

    /// <summary>A table that every instance writes to, and that is only added to.</summary>
    public sealed class SharesOneTable : RegisterInMemory
    {
        private readonly MemoryStore<DisclosureRegister> table = new(DisclosureRegister.Of([]));

        protected override Task<MemoryStore<DisclosureRegister>> CreateAsync() => Task.FromResult(table);
    }

    /// <summary>Events of one day come back the other way round, as from a table without an order.</summary>
    public sealed class ReordersEvents : RequestsInMemory
    {
        protected override async Task<RequestFacts> LoadAsync(MemoryStore<RequestFacts> store)
        {
            var whole = await base.LoadAsync(store);
            return new RequestFacts(new RequestLedger(whole.Ledger.Requests.Select(Reordered), whole.Ledger.Related, whole.Ledger.Published)) { Rules = whole.Rules, Applicants = whole.Applicants };
        }

        private static InformationRequest Reordered(InformationRequest request) => request.WithEvents(request.Events.Select(happened => Moved(happened, 1_000 - happened.Sequence)));

        private static RequestEvent Moved(RequestEvent happened, int sequence) => happened switch
        {
            ReviewBegun => new ReviewBegun(happened.Day) { Sequence = sequence, EnteredOn = happened.EnteredOn },
            SupplementAsked asked => new SupplementAsked(happened.Day, asked.By) { Sequence = sequence, EnteredOn = happened.EnteredOn },
            Supplemented => new Supplemented(happened.Day) { Sequence = sequence, EnteredOn = happened.EnteredOn },
            RequestReplied replied => new RequestReplied(happened.Day, replied.Reply) { Sequence = sequence, EnteredOn = happened.EnteredOn },
            TermExtended extended => new TermExtended(happened.Day, extended.Length) { Sequence = sequence, EnteredOn = happened.EnteredOn },
            RequestWithdrawn => new RequestWithdrawn(happened.Day) { Sequence = sequence, EnteredOn = happened.EnteredOn },
            _ => happened,
        };
    }

    public sealed class LogsAName : RequestsInMemory
    {
        protected override Task SaveAsync(MemoryStore<RequestFacts> store, RequestFacts facts) =>
            store.SaveAsync(facts, string.Concat(facts.Applicants.Select(pair => $"request {pair.Key} of {pair.Value.Name} saved\n")));
    }

    public sealed class LosesApplicants : RequestsInMemory
    {
        protected override Task SaveAsync(MemoryStore<RequestFacts> store, RequestFacts facts) => base.SaveAsync(store, new RequestFacts(facts.Ledger) { Rules = facts.Rules });
    }

    public sealed class ForgetsTheSchoolsRules : RequestsInMemory
    {
        protected override async Task<RequestFacts> LoadAsync(MemoryStore<RequestFacts> store)
        {
            var whole = await base.LoadAsync(store);
            return new RequestFacts(whole.Ledger) { Applicants = whole.Applicants };
        }
    }

    /// <summary>A calendar that knows weekends only.</summary>
    public sealed class KnowsWeekendsOnly : CalendarOfSets
    {
        protected override Task<bool?> IsWorkingDayAsync(IReadOnlyDictionary<LocalDate, bool> calendar, LocalDate day) =>
            Task.FromResult<bool?>(day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));
    }

    public sealed class CountsTheDayOfReceipt : CalendarOfSets
    {
        protected override Task<LocalDate?> DueAsync(IReadOnlyDictionary<LocalDate, bool> calendar, LocalDate receivedOn, WorkingDays period) =>
            base.DueAsync(calendar, receivedOn.PlusDays(-1), period);
    }

    /// <summary>A template of another year.</summary>
    public sealed class CitesAWrongNumber : ReportInMarkdown
    {
        protected override async Task<string> WriteAsync(AnnualReport report) => (await base.WriteAsync(report)).Replace("教办函〔2014〕23号", "教办厅函〔2014〕23号", StringComparison.Ordinal);
    }

    public sealed class LeavesTheAnnexOut : ReportInMarkdown
    {
        protected override async Task<string> WriteAsync(AnnualReport report)
        {
            var text = await base.WriteAsync(report);
            return text[..text.LastIndexOf("\n## ", StringComparison.Ordinal)];
        }
    }

    public sealed class RoundsFigures : ReportInMarkdown
    {
        protected override async Task<string> WriteAsync(AnnualReport report) => (await base.WriteAsync(report)).Replace('7', '8');
    }
}
