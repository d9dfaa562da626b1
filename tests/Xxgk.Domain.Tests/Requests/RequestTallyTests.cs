using Xxgk.Requests;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Requests;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class RequestTallyTests
{
    private static readonly LocalDate Last = new(9999, 12, 31);
    private static readonly ReportingPeriod Year2021 = ReportingPeriod.OfCalendarYear(2021);
    private static readonly ReportingPeriod[] SchoolYears = [.. Enumerable.Range(2009, 25).Select(year => ReportingPeriod.Of(AcademicYear.Starting(year)))];

    [Property]
    public Property A_tally_of_any_events_says_of_each_request_what_its_history_says(RequestLedger ledger, SchoolRequestRules rules, PositiveInt seed)
    {
        var tally = new RequestTally([], rules);
        var taken = Stream(tally, ledger, seed.Get);
        var histories = ledger.Requests.Select(request => RequestHistory.Of(request, Last, rules)).ToList();
        return histories.TrueForAll(history => tally.StateOf(history.Request.Id) == history.State)
            .And(tally.SetAside == histories.Sum(history => history.SetAside.Count))
            .And(taken == histories.Sum(history => history.Steps.Count))
            .And(RequestStates.All.All(state => tally.Count(state) == histories.Count(history => history.State == state)))
            .Classify(tally.SetAside > 0, "with events set aside")
            .Classify(histories.Exists(history => history.OpenParties.Count > 1), "with several parties open");
    }

    [Property]
    public bool A_tally_of_any_events_counts_a_period_as_its_statement_does(RequestLedger ledger, ReportingPeriod period, PositiveInt seed)
    {
        var tally = new RequestTally([period]);
        Stream(tally, ledger, seed.Get);
        return Says(tally.In(period), Statement(ledger, period));
    }

    [Property]
    public bool One_pass_counts_many_years_as_a_statement_of_each_does(RequestLedger ledger, PositiveInt seed)
    {
        var tally = new RequestTally(SchoolYears);
        Stream(tally, ledger, seed.Get);
        return Array.TrueForAll(SchoolYears, year => Says(tally.In(year), Statement(ledger, year)));
    }

    [Property]
    public bool Requests_that_are_added_whole_count_as_their_events_do(RequestLedger ledger, PositiveInt seed)
    {
        var (whole, stream) = (new RequestTally([Year2021]), new RequestTally([Year2021]));
        foreach (var request in ledger.Requests)
        {
            whole.Add(request);
        }

        Stream(stream, ledger, seed.Get);
        return whole.ToString() == stream.ToString() && whole.In(Year2021).ToString() == stream.In(Year2021).ToString();
    }

    [Fact]
    public void Events_of_a_request_come_in_order_and_after_its_receipt_is_known()
    {
        var tally = new RequestTally([Year2021]);
        tally.Receive("1", RequestLaw.Measures, new(2021, 3, 1));
        Assert.True(tally.Add("1", new ReviewBegun(new(2021, 3, 2))));
        Assert.True(tally.Add("1", new RequestReplied(new(2021, 3, 2), Reply.AsRecorded(ReplyKind.Disclosed)) { Sequence = 1 }));

        Assert.Throws<ArgumentException>(() => tally.Add("1", new RequestWithdrawn(new(2021, 3, 2)) { Sequence = 1 }));
        Assert.Throws<ArgumentException>(() => tally.Add("1", new RequestWithdrawn(new(2021, 3, 1))));
        Assert.Throws<ArgumentException>(() => tally.Add("2", new RequestWithdrawn(new(2021, 3, 3))));
        Assert.Throws<ArgumentException>(() => tally.Receive("1", RequestLaw.Measures, new(2021, 3, 1)));
        Assert.Throws<ArgumentException>(() => tally.Receive("2", RequestLaw.Measures, new(2009, 3, 1)));
        Assert.False(tally.Add("1", new RequestWithdrawn(new(2021, 3, 3))));
        Assert.Equal((1, 1, 0, 1), (tally.Received, tally.SetAside, tally.In(Year2021).CarriedOver, tally.In(Year2021).Count(RequestOutcome.Of(ReplyKind.Disclosed))));
        Assert.Null(tally.StateOf("2"));
    }

    [Fact]
    public void Only_the_periods_that_were_asked_for_are_counted_and_they_do_not_overlap()
    {
        Assert.Throws<ArgumentException>(() => new RequestTally([Year2021, Year2021]));
        Assert.Throws<ArgumentException>(() => new RequestTally([Year2021, ReportingPeriod.Of(AcademicYear.Starting(2021))]));
        Assert.Throws<ArgumentException>(() => new RequestTally([Year2021]).In(ReportingPeriod.OfCalendarYear(2022)));
    }

    /// <summary>The requests of a ledger as a stream: events of different requests in turn, those of one in order.</summary>
    private static int Stream(RequestTally tally, RequestLedger ledger, int seed)
    {
        foreach (var request in ledger.Requests)
        {
            tally.Receive(request.Id, request.Law, request.ArrivedOn, request.ApplicantKind);
        }

        return ledger.Requests.SelectMany(request => request.Events.Select((happened, place) => (request.Id, happened, place)))
            .OrderBy(one => one.place).ThenBy(one => unchecked((one.Id.Length * 397) ^ (one.happened.Day.Day * seed)))
            .Count(one => tally.Add(one.Id, one.happened));
    }

    private static RequestStatistics Statement(RequestLedger ledger, ReportingPeriod period) =>
        RequestStatistics.Of(ledger, period, null, new ReplyClock(WorkingCalendar.National));

    private static bool Says(RequestCounts counts, RequestStatistics statement) =>
        (counts.Received, counts.CarriedIn, counts.CarriedOver, counts.SupplementsAsked, counts.Extensions)
            == (statement.Received, statement.CarriedIn, statement.CarriedOver, statement.SupplementsAsked, statement.Extensions)
        && ApplicantKinds.All.All(kind =>
            (counts.ReceivedFrom(kind), counts.CarriedInFrom(kind), counts.CarriedOverFrom(kind)) == (statement.ReceivedFrom(kind), statement.CarriedInFrom(kind), statement.CarriedOverFrom(kind))
            && RequestOutcome.All.All(outcome => counts.Count(kind, outcome) == statement.Count(kind, outcome)));
}
