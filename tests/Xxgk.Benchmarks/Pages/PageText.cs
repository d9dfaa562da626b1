using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>The language of the page that is being written; every text stands in both, side by side.</summary>
internal sealed class PageText(Language language)
{
    public string this[string chinese, string english] => Wording.Of(chinese, english).In(language);

    public string Title(Work work) => this[work.TitleInChinese, work.Title];

    public string Remark(Work work) => this[work.RemarkInChinese, work.Remark];

    public string Unit(Work work) => this[work.UnitInChinese, work.Unit];

    public string Words(Contender contender) => this[contender.WordsInChinese, contender.Words];

    public string Explanation(Target target) => this[target.ExplanationInChinese, target.Explanation];

    /// <summary>A contender's name in this language; the name itself where the work knows none such.</summary>
    public string Name(Work work, string name) => work.Contenders.FirstOrDefault(contender => contender.Name == name) is { } contender ? this[contender.NameInChinese, name] : name;

    /// <summary>Units are regular words: one process, one connection.</summary>
    private static string Singular(string unit) => unit.EndsWith("sses", StringComparison.Ordinal) ? unit[..^2] : unit.TrimEnd('s');

    /// <summary>A size with its unit: 3,600 records, 3,600条记录.</summary>
    public string Size(Work work, long size)
    {
        var count = Numeral.Count(size * work.UnitsOfSize);
        return this[count + work.UnitInChinese, count == "1" ? $"{count} {Singular(work.Unit)}" : $"{count} {work.Unit}"];
    }
}
