using Xxgk.Benchmarks.Judging;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>A target and what became of it, in words.</summary>
internal sealed class TargetWords(PageText text, Verdict verdict)
{
    public string Aspect => verdict.Target.Aspect switch
    {
        Works.Aspect.Time => verdict.IsOfSpeed ? text["速度", "speed"] : text["用时", "time"],
        Works.Aspect.Allocation or Works.Aspect.Allocated => text["分配内存", "bytes allocated"],
        Works.Aspect.Resident => text["常驻内存", "resident memory"],
        Works.Aspect.Throughput => text["吞吐量", "throughput"],
        Works.Aspect.Gain => text["第二个线程的增益", "gain of a second worker"],
        Works.Aspect.Errors => text["出错的请求", "requests with an error"],
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict.Target.Aspect, "No such aspect."),
    };

    /// <summary>The contender that is compared with; a dash where there is none.</summary>
    public string Against => verdict.Target.Against.Length == 0 ? "—" : text.Name(verdict.Work, verdict.Target.Against);

    /// <summary>The bound: "≥ 100×", "≤ 100 MB"; what is to be nothing is "0", a dash where nothing is to be reached.</summary>
    public string Bound => verdict.IsStated ? "—" : verdict.ToldBound == 0 ? "0" : (verdict.IsToldAsAtLeast ? "≥ " : "≤ ") + Shown(verdict.ToldBound, Numeral.Bound);

    public string Measured => verdict.ToldMeasured is { } measured ? Shown(measured, Numeral.Number) : text["未测", "not measured"];

    public string Met => verdict switch
    {
        { IsMet: true } => text["是", "yes"],
        { IsMissed: true } => text["**否**", "**no**"],
        { IsStated: true, Measured: not null } => "—",
        _ => text["未测", "not measured"],
    };

    /// <summary>What is compared, and with whom, in one cell: "time, token loop".</summary>
    public string Comparison => Own + (verdict.Target.Against.Length == 0 ? Aspect : text[$"{Aspect}，与{Against}比", $"{Aspect}, {Against}"]);

    /// <summary>Who is measured, where it is not the library's plain way: a page, a hostile text.</summary>
    public string Title => verdict.Target.Of == Contender.Xxgk ? text.Title(verdict.Work) : text.Title(verdict.Work) + text["（", " ("] + text.Name(verdict.Work, verdict.Target.Of) + text["）", ")"];

    public string Size => text.Size(verdict.Work, verdict.Target.Size);

    private string Own => verdict.Target.Of == Contender.Xxgk ? string.Empty : text[$"{text.Name(verdict.Work, verdict.Target.Of)}：", $"{verdict.Target.Of}: "];

    private string Shown(double value, Func<double, string> number) => verdict.Target.Aspect switch
    {
        Works.Aspect.Resident or Works.Aspect.Allocated => Numeral.Bytes(value),
        Works.Aspect.Throughput => Numeral.BytesPerSecond(value),
        Works.Aspect.Errors => Numeral.Count((long)value),
        _ => number(value) + "×",
    };
}
