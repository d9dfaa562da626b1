using System.Text.RegularExpressions;
using Xxgk.Reporting;
using Xxgk.Requests;

namespace Xxgk.Domain.Tests.Reporting;

/// <summary>The figures of the text are those of the model: read back out of what was written.</summary>
public sealed class ReportFigureTests
{
    [Property(MaxTest = 50)]
    public void Every_figure_has_a_source_and_stands_in_the_text(PositiveInt website, NonNegativeInt media)
    {
        var report = Reports.Build(new(Reports.School(), Reports.Period, Reports.Register(
            (null, $"{website.Get + media.Get}条", null), ("schoolWebsite", $"{website.Get}条", true), ("newMedia", $"{media.Get}条", true)))
        {
            Requests = new RequestFacts(new RequestLedger([])),
        });

        Assert.All(report.Figures, figure => Assert.NotEqual(string.Empty, figure.Source.Chinese));
        foreach (var block in report.Sections.SelectMany(section => section.Blocks))
        {
            switch (block)
            {
                case ReportParagraph { Figures.Count: > 0 } paragraph:
                    Assert.Equal(
                        paragraph.Figures.Select(figure => figure.Quantity.ToString()),
                        Counts(paragraph.Text));
                    break;
                case ReportTable { Figures.Count: > 0 } table when table.Columns[^1] == "数据来源":
                    Assert.Equal(table.Figures.Select(figure => figure.Quantity), table.Rows.Select(row => Quantity.Parse(row[1].Text)));
                    break;
                default: break;
            }
        }
    }

    [Fact]
    public void Without_declared_counts_the_publications_of_the_period_are_counted()
    {
        static Publication On(string day, string channel) => new() { From = PartialDate.Parse(day), Channel = Channel.Parse(channel) };
        var register = DisclosureRegister.Of(
        [
            new("1", "甲") { Publications = [On("2020-09-01", "schoolWebsite"), On("2021-08-31", "schoolWebsite")] },
            new("2", "乙") { Publications = [On("2020-08-31", "schoolWebsite"), On("2021-01", "newMedia"), On("2021", "newMedia")] },
        ]);

        var report = Reports.Build(new(Reports.School(), Reports.Period, register));

        Assert.Equal(
            [("disclosed.total", "3条"), ("disclosed.schoolWebsite", "2条"), ("disclosed.newMedia", "1条")],
            report.Section(ReportSectionKind.ProactiveDisclosure).Figures.Select(figure => (figure.Key, figure.Quantity.ToString())));
    }

    private static IEnumerable<string> Counts(string text) =>
        Regex.Matches(text, "[0-9]+(条|件|元|人)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Cast<Match>().Select(match => match.Value);
}
