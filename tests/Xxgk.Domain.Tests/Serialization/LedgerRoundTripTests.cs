using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xxgk.Requests;
using Xxgk.Serialization;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Serialization;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public sealed class LedgerRoundTripTests
{
    [Property]
    public Property Fold_file_and_fold_again_are_equal(RequestFacts facts, LocalDate asOf)
    {
        var read = LedgerFile.Read(Written(facts));
        if (!read.TryGetValue(out var again))
        {
            return false.Label(string.Join("\n", read.Problems));
        }

        var same = facts.Ledger.Equals(again.Ledger) && facts.Rules.Equals(again.Rules)
            && (facts.Institution, facts.Period, facts.AsOf).Equals((again.Institution, again.Period, again.AsOf));
        return same.Label("what is said")
            .And(Folded(facts, asOf).SequenceEqual(Folded(again, asOf))).Label("what has become of it")
            .Classify(facts.Ledger.Requests.Any(request => request.Events.Any(happened => happened.Sequence > 0)), "with a sequence")
            .Classify(facts.Ledger.Requests.Count == 0, "zero");
    }

    [Property(MaxTest = 30)]
    public bool What_was_read_is_written_as_it_was(RequestFacts facts) => Written(LedgerFile.Read(Written(facts)).Value).AsSpan().SequenceEqual(Written(facts));

    [Property]
    public Property No_personal_datum_is_written_printed_or_found(RequestFacts facts)
    {
        var clock = facts.ClockOn(WorkingCalendar.National);
        var readings = facts.Ledger.Requests.Select(request => clock.Read(request, new(2026, 10, 31))).ToList();
        var statistics = RequestStatistics.Of(facts.Ledger, ReportingPeriod.OfCalendarYear(2021), null, clock);
        string[] said =
        [
            Encoding.UTF8.GetString(Written(facts)),
            facts.ToString(),
            JsonSerializer.Serialize(facts.Applicants.Values),
            .. facts.Applicants.Values.Select(applicant => applicant.ToString()),
            .. readings.Select(reading => reading.ToString()),
            .. readings.SelectMany(reading => reading.Findings).SelectMany(finding => new[] { finding.ToString(), finding.Message.English, finding.Message.Chinese }),
            statistics.ToString(),
        ];
        var leaked = DataOf(facts).FirstOrDefault(datum => said.Any(text => text.Contains(datum, StringComparison.Ordinal)));
        return (leaked is null).Label(leaked ?? string.Empty).Classify(facts.Applicants.Count > 0, "with applicants");
    }

    [Theory]
    [InlineData("\"张三丰\"")]
    [InlineData("13800138000")]
    [InlineData("{ \"name\": 13800138000 }")]
    [InlineData("{ \"phone\": { \"张三丰\": \"13800138000\" } }")]
    [InlineData("{ \"张三丰\": \"13800138000\" }")]
    [InlineData("{ \"name\": [\"张三丰\"], \"idNumber\": true }")]
    [InlineData("{ \"name\": \"张三丰\\u0007\" }")]
    [InlineData("{ \"name\": \"张三丰\", \"name\": \"13800138000\" }")]
    public void A_problem_shows_nothing_of_an_applicant(string applicant)
    {
        var result = LedgerFile.Read(Encoding.UTF8.GetBytes($$"""{ "requests": [{ "id": "1", "arrivedOn": "2021-03-01", "applicant": {{applicant}} }] }"""));
        Assert.NotEmpty(result.Problems);
        Assert.All(result.Problems, problem => Assert.DoesNotMatch(new Regex("张三丰|13800138000", RegexOptions.None, TimeSpan.FromSeconds(1)), problem.ToString() + problem.Message.Chinese + problem.Message.English + problem.Path));
    }

    [Property(MaxTest = 200)]
    public bool No_bytes_make_reading_throw(RequestFacts facts, int at, byte value)
    {
        var bytes = Written(facts);
        bytes[(int)((uint)at % bytes.Length)] = value;
        var result = LedgerFile.Read(bytes);
        return result.Succeeded != result.Problems.Count > 0;
    }

    private static IEnumerable<string> DataOf(RequestFacts facts) => facts.Applicants.Values
        .SelectMany(applicant => new[] { applicant.Name, applicant.Phone, applicant.Email, applicant.IdNumber, applicant.Address })
        .OfType<string>();

    private static IEnumerable<string> Folded(RequestFacts facts, LocalDate asOf) => facts.Ledger.Requests
        .Select(request => facts.ClockOn(WorkingCalendar.National).Read(request, asOf))
        .Select(reading => FormattableString.Invariant($"{reading} {reading.Used} {reading.Left} {reading.Standing} {reading.NotBefore} {string.Join(' ', reading.Findings)} {reading.History.SetAside.Count} {string.Join(' ', reading.History.Steps)}"));

    private static byte[] Written(RequestFacts facts)
    {
        using var stream = new MemoryStream();
        LedgerFile.Write(facts, stream);
        return stream.ToArray();
    }
}
