using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Edition2014;

/// <summary>The reading of the titles: parts, kinds, nil, and how sure it is. C continuing, A annual, E event-driven; lower case may be nil.</summary>
[Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》")]
public sealed class PartsTests
{
    private const string Reading = """
        1 CA M; 2 CC H; 3 CA H; 4 CA H; 5 CA M; 6 A H;
        7 Aa M; 8 ee M; 9 CA M; 10 Ce M; 11 AA M; 12 A M; 13 A M; 14 C M;
        15 C H; 16 a M; 17 AA M; 18 e H; 19 AAAA H; 20 AAAA H; 21 CC M;
        22 c M; 23 e M; 24 C H; 25 ee H; 26 C H;
        27 AA M; 28 Ca H; 29 A M; 30 A M; 31 C M; 32 A M; 33 A H; 34 A H; 35 A H;
        36 C H; 37 C H; 38 C H; 39 C H;
        40 C M; 41 C M; 42 C M;
        43 CCC M; 44 Ce L; 45 C M; 46 e M;
        47 ca L; 48 C H;
        49 EE H; 50 Cee M
        """;

    private static readonly ChecklistEdition Edition = Checklist2014.Edition;

    [Fact]
    public void Parts_kinds_and_nil_are_as_the_reading_has_them()
    {
        var lines = Reading.Split(';').Select(line => line.Trim());

        Assert.Equal(lines, Edition.Items.Select(Line));
    }

    [Fact]
    public void Ten_titles_join_kinds() => Assert.Equal(
        [1, 3, 4, 5, 9, 10, 28, 44, 47, 50],
        Edition.Items.Where(item => item.Parts.Select(part => part.Kind).Distinct().Count() > 1).Select(item => item.Number));

    [Fact]
    public void Six_more_join_parts_that_are_not_for_the_same_schools() => Assert.Equal(
        [7, 17, 19, 20, 27, 43],
        Edition.Items.Where(item => item.Parts.Select(part => part.Applicability).Distinct().Count() > 1).Select(item => item.Number));

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public void Every_part_but_the_annual_report_has_20_working_days()
    {
        Assert.All(Edition.Parts.Where(part => part.Item.Number != 6), part =>
        {
            Assert.Equal(TimeLimit.WorkingDaysAfter(20), part.Limit);
            Assert.Equal(Instruments.ChecklistNotice2014.Part(2), part.LimitBasis);
            Assert.False(part.IsForPreviousPeriod);
        });
    }

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public void The_report_on_the_year_before_is_due_by_31_October()
    {
        var report = Assert.Single(Checklist2014.BasicInformation.AnnualReport.Parts);

        Assert.Equal(TimeLimit.EachYearBy(10, 31), report.Limit);
        Assert.Equal(Instruments.ChecklistNotice2014.Part(3), report.LimitBasis);
        Assert.True(report.IsForPreviousPeriod);
    }

    [Fact]
    public void All_parts_are_for_society() => Assert.All(Edition.Parts, part => Assert.Equal(Audience.Society, part.RequiredAudience));

    [Fact]
    public void A_part_is_named_by_itself_and_a_single_one_by_its_item()
    {
        Assert.All(Edition.Parts, part =>
        {
            Assert.NotEmpty(part.Name.Chinese);
            Assert.NotEmpty(part.Name.English);
            Assert.Equal(part.Item.Parts.Count == 1, part.Name == part.Item.Name);
            Assert.Equal(part.Item.Parts.Count == 1 ? 0 : part.Number, part.Reference.Part);
        });
    }

    [Fact]
    public void A_part_that_may_not_be_nil_is_never_event_driven_save_inspection() => Assert.Equal(
        [49, 49],
        Edition.Parts.Where(part => part.Kind == ObligationKind.EventDriven && !part.MayBeNil).Select(part => part.Item.Number));

    private static string Line(ChecklistItem item)
    {
        var parts = string.Concat(item.Parts.Select(part => Letter(part.Kind, part.MayBeNil)));
        var sure = Assert.Single(item.Parts.Select(part => part.Confidence).Distinct());
        return FormattableString.Invariant($"{item.Number} {parts} {sure.ToString()[0]}");
    }

    private static string Letter(ObligationKind kind, bool mayBeNil) => (kind, mayBeNil) switch
    {
        (ObligationKind.Continuing, false) => "C",
        (ObligationKind.Annual, false) => "A",
        (ObligationKind.EventDriven, false) => "E",
        (ObligationKind.Continuing, true) => "c",
        (ObligationKind.Annual, true) => "a",
        _ => "e",
    };
}
