using System.Globalization;
using System.Text;
using CsvHelper;
using Xxgk.Samples.Supervision.Output;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Tests.Output;

public sealed class CsvTests : IDisposable
{
    private readonly TemporaryFolder folder = Given.Folder();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Tables_begin_with_a_byte_order_mark_so_that_a_spreadsheet_shows_Chinese()
    {
        Write();
        Assert.All(Directory.EnumerateFiles(folder.At("out"), "*.csv"), path => Assert.Equal(Encoding.UTF8.GetPreamble(), File.ReadAllBytes(path)[..3]));
    }

    [Fact]
    public void Items_have_the_figures_of_the_tally()
    {
        var tally = Write().Tally;
        var rows = Read("items.csv");
        Assert.Equal(50, rows.Count);
        Assert.All(rows, row =>
        {
            var number = int.Parse(row["事项序号"], CultureInfo.InvariantCulture);
            Assert.Equal(Checklist2014.Edition.Item(number).Title, row["事项"]);
            Assert.Equal(Number(tally.CountOf(number, DisclosureState.Overdue)), row["逾期未公开"]);
            Assert.Equal(Number(tally.CountOf(number, Timeliness.Late)), row["逾期公开"]);
            Assert.Equal(tally.SchoolCount, DisclosureStates.All.Sum(state => long.Parse(row[StateNames.Of(state)], CultureInfo.InvariantCulture)));
        });
        Assert.Equal(rows.Select(row => long.Parse(row["逾期未公开和未查到公开记录学校数"], CultureInfo.InvariantCulture)).OrderDescending(), rows.Select(row => long.Parse(row["逾期未公开和未查到公开记录学校数"], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Findings_schools_and_provinces_have_the_figures_of_the_result()
    {
        var result = Write();
        Assert.Equal(
            result.Tally.Findings.Select(finding => (finding.Key, Number(finding.Value))),
            Read("findings.csv").Select(row => (row["编号"], row["次数"])).Order());
        Assert.Equal(
            result.Schools.Select(school => (school.Row.Name, Number(school.Row.Disclosure.Part), Number(school.Row.Timeliness.Whole), Number(school.Row.Errors), Number(school.Line))).Order(),
            Read("schools.csv").Select(row => (row["学校"], row["公开率分子"], row["及时率分母"], row["应整改"], row["行"])).Order());
        Assert.Equal(
            result.Provinces.Select(province => (province.Key, Number(province.Value.SchoolCount), Number(province.Value.DisclosureRate.Whole))).Order(),
            Read("provinces.csv").Select(row => (row["省份"], row["学校数"], row["公开率分母"])).Order());
    }

    [Fact]
    public void A_name_that_a_spreadsheet_would_take_for_a_formula_is_quoted()
    {
        folder.Write("schools/formula.json", Encoding.UTF8.GetString(Given.SchoolFileOf(9, 0)).Replace("示例", "=HYPERLINK(1)示例", StringComparison.Ordinal));
        Write();
        Assert.Contains(Read("schools.csv"), row => row["学校"].StartsWith("'=HYPERLINK", StringComparison.Ordinal));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private SupervisionResult Write()
    {
        var result = Given.Evaluated([folder.At("schools")]);
        ResultFolder.Write(result, folder.At("out"));
        return result;
    }

    private List<Dictionary<string, string>> Read(string name)
    {
        using var reader = new StreamReader(folder.At("out", name), Encoding.UTF8);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column)!, StringComparer.Ordinal));
        }

        return rows;
    }
}
