namespace Xxgk.Auditing;

/// <summary>Something that a report's text states (报告陈述), at its place.</summary>
public abstract class Claim
{
    private protected Claim(ReportText text, Stretch stretch)
    {
        Report = text;
        Stretch = stretch;
    }

    /// <summary>Where it stands (位置).</summary>
    public TextPlace Place => Report.PlaceOf(Stretch);

    /// <summary>What is printed there (原文).</summary>
    public string Text => Report.Printed(Place);

    /// <summary>The text that states it: places and words are made of it when somebody asks.</summary>
    private protected ReportText Report { get; }

    /// <summary>Where it stands in the folded text.</summary>
    internal Stretch Stretch { get; }

    /// <summary>The printed text (原文).</summary>
    public sealed override string ToString() => Text;
}
