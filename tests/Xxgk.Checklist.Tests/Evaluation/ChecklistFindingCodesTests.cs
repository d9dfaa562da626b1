using System.Text.RegularExpressions;
using Xxgk.Conventions;

namespace Xxgk.Checklist.Tests.Evaluation;

/// <summary>The list of codes that programs read is the list that people read.</summary>
public sealed partial class ChecklistFindingCodesTests
{
    [Theory]
    [InlineData("docs/evaluation.zh-CN.md", Language.Chinese)]
    [InlineData("docs/evaluation.md", Language.English)]
    public void Codes_severities_and_words_are_those_of_the_documentation(string page, Language language)
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, page)).Select(line => Row().Match(line)).Where(match => match.Success).ToList();

        Assert.Equal(rows.Select(row => row.Groups["code"].Value), ChecklistFindingCodes.All);
        Assert.All(rows, row =>
        {
            var code = row.Groups["code"].Value;
            Assert.Equal(row.Groups["severity"].Value, ChecklistFindingCodes.SeverityOf(code).ToWording().In(language));
            Assert.StartsWith(ChecklistFindingCodes.WordingOf(code).In(language), row.Groups["words"].Value, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Findings_have_the_severity_of_their_code()
    {
        var facts = new SchoolFacts(new("示例大学", new(InstitutionKind.University)), ReportingPeriod.Of(AcademicYear.Starting(2020)), DisclosureRegister.Of([]));
        var statement = new ChecklistEvaluator(Checklist2014.Edition, WorkingCalendar.National).Evaluate(facts, new(2021, 10, 31));
        Assert.NotEmpty(statement.Findings);
        Assert.All(statement.Findings, finding => Assert.Equal(finding.Severity, ChecklistFindingCodes.SeverityOf(finding.Code)));
    }

    [Theory]
    [InlineData("XXGK2000")]
    [InlineData("XXGK4101")]
    [InlineData("")]
    public void Another_code_is_none_of_the_checklist(string code)
    {
        Assert.Throws<ArgumentException>(() => ChecklistFindingCodes.WordingOf(code));
        Assert.Throws<ArgumentException>(() => ChecklistFindingCodes.SeverityOf(code));
        Assert.Throws<ArgumentNullException>(() => ChecklistFindingCodes.SeverityOf(null!));
    }

    [Fact]
    public void States_and_timelinesses_have_names_in_JSON()
    {
        Assert.Equal("noRecordOfEvent", DisclosureState.NoRecordOfEvent.ToJsonName());
        Assert.Equal("onTime", Timeliness.OnTime.ToJsonName());
        Assert.Equal(DisclosureStates.All.Count, DisclosureStates.All.Select(state => state.ToJsonName()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Timelinesses.All.Count, Timelinesses.All.Select(timeliness => timeliness.ToJsonName()).Distinct(StringComparer.Ordinal).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((DisclosureState)99).ToJsonName());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Timeliness)(-1)).ToJsonName());
    }

    [GeneratedRegex("^\\| (?<code>XXGK2[0-9]{3}) \\| (?<severity>\\S+) \\| (?<words>.*) \\|$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
