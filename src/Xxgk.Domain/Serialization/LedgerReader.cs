using NodaTime;
using Xxgk.Requests;
using static Xxgk.Serialization.LedgerShapes;

namespace Xxgk.Serialization;

/// <summary>Reads a ledger member by member; what is wrong is reported where it stands.</summary>
internal sealed partial class LedgerReader
{
    private readonly List<RequestDraft> drafts = [];
    private readonly List<RelatedMatter> matters = [];
    private readonly List<PublishedCarryOver> published = [];
    private readonly Dictionary<string, Applicant> applicants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> requestIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> matterIds = new(StringComparer.Ordinal);
    private readonly Dictionary<ReportingPeriod, long> periods = [];
    private bool hasUnknownLaw;

    /// <summary>The ledger at the cursor; null after a problem.</summary>
    public RequestFacts? Read(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Ledger, out var state))
        {
            return null;
        }

        var before = cursor.Problems.Count;
        var (institution, period, asOf) = ((string?)null, (ReportingPeriod?)null, (LocalDate?)null);
        var (law, rules) = (RequestLaw.Measures, SchoolRequestRules.None);
        while (cursor.NextMember(Ledger, ref state, out var member))
        {
            switch (Ledger.Members[member].Name)
            {
                case "$schema": cursor.IsText(ReplyText); break;
                case "institution": institution = cursor.Text(CommonShapes.Name); break;
                case "period": period = CursorValues.Period(ref cursor); break;
                case "asOf": asOf = CursorValues.Day(ref cursor); break;
                case "law": law = ReadLaw(ref cursor); break;
                case "schoolRules": rules = ReadRules(ref cursor); break;
                case "published": ReadPublished(ref cursor); break;
                case "requests": ReadRequests(ref cursor); break;
                default: ReadMatters(ref cursor); break;
            }
        }

        foreach (var draft in drafts.Where(draft => !hasUnknownLaw && draft.ArrivedOn is { } day && RequestRegime.On(draft.Law ?? law, day) is null))
        {
            var words = (draft.Law ?? law).ToWording();
            cursor.Problems.Add(
                draft.ArrivedAt,
                $"{PartialDate.Of(draft.ArrivedOn!.Value).ToString(Language.Chinese)}《{words.Chinese}》尚未施行，该日到达的申请没有可适用的规定。",
                $"{words.English} was not in force on {PartialDate.Of(draft.ArrivedOn.Value)}: a request that arrived then has no regime.");
        }

        return cursor.Problems.Count != before ? null : new RequestFacts(new RequestLedger(drafts.Select(draft => draft.Under(law)), matters, published))
        {
            Institution = institution,
            Period = period,
            AsOf = asOf,
            Rules = rules,
            Applicants = applicants,
        };
    }

    private RequestLaw ReadLaw(ref JsonCursor cursor)
    {
        if (cursor.TryChoice(Law, out var choice))
        {
            return RequestLaws.All[choice];
        }

        hasUnknownLaw = true;
        return default;
    }

    private static T Chosen<T>(ref JsonCursor cursor, ChoiceShape shape, NamedValues<T> names)
        where T : struct, Enum =>
        cursor.TryChoice(shape, out var choice) ? names.Values[choice] : default;

    private static void RefuseTwice<T>(ref JsonCursor cursor, Dictionary<T, long> seen, T key, Func<int, Wording> message)
        where T : notnull
    {
        if (seen.TryGetValue(key, out var first))
        {
            cursor.Problems.Add(cursor.Position, first, message);
        }
        else
        {
            seen.Add(key, cursor.Position);
        }
    }

    private static string? ReadId(ref JsonCursor cursor, Dictionary<string, long> seen)
    {
        var id = cursor.Text(Id);
        if (id is not null)
        {
            RefuseTwice(ref cursor, seen, id, line => Wording.Of(
                FormattableString.Invariant($"编号“{id}”与第{line}行重复。"), FormattableString.Invariant($"The id '{id}' is the same as on line {line}.")));
        }

        return id;
    }

    private static SchoolRequestRules ReadRules(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Rules, out var state))
        {
            return SchoolRequestRules.None;
        }

        var (title, stops, maximum) = ((string?)null, false, (WorkingDays?)null);
        while (cursor.NextMember(Rules, ref state, out var member))
        {
            switch (member)
            {
                case 0: title = cursor.Text(CommonShapes.Name); break;
                case 1: cursor.TryBoolean(out stops); break;
                default: maximum = ReadDays(ref cursor); break;
            }
        }

        return title is null ? SchoolRequestRules.None : new SchoolRequestRules(title) { ConsultationStopsClock = stops, ExtensionMaximum = maximum };
    }

    private static WorkingDays? ReadDays(ref JsonCursor cursor) => cursor.TryNumber(Days, out var days) ? WorkingDays.Of(days) : null;

    private void ReadPublished(ref JsonCursor cursor)
    {
        if (!cursor.BeginList(PublishedList))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(PublishedList, ref count))
        {
            if (!cursor.BeginObject(Published, out var state))
            {
                continue;
            }

            var (period, carriedOver) = ((ReportingPeriod?)null, -1);
            while (cursor.NextMember(Published, ref state, out var member))
            {
                if (member == 0)
                {
                    period = CursorValues.Period(ref cursor);
                    if (period is not null)
                    {
                        RefuseTwice(ref cursor, periods, period, static line => Wording.Of(
                            FormattableString.Invariant($"报告期与第{line}行重复。"), FormattableString.Invariant($"The period is the same as on line {line}.")));
                    }
                }
                else
                {
                    carriedOver = cursor.TryNumber(Count, out var number) ? number : -1;
                }
            }

            if (period is not null && carriedOver >= 0)
            {
                published.Add(new(period, carriedOver));
            }
        }
    }
}
