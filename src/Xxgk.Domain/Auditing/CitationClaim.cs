namespace Xxgk.Auditing;

/// <summary>The citation of a document (引用): its title and the number printed with it.</summary>
public sealed class CitationClaim : Claim
{
    internal CitationClaim(ReportText text, Stretch stretch, string title, NumberReading? number, TitleReading reading)
        : base(text, stretch) => (Title, NumberRead, Reading) = (title, number, reading);

    /// <summary>The title between the outer marks, folded (题名).</summary>
    public string Title { get; }

    /// <summary>The number that stands with it (文号); null where none stands there, or none that can be read.</summary>
    public DocumentNumber? Number => NumberRead?.Number;

    /// <summary>The instruments that bear this title exactly (所指文件): two where a revision kept it, none if it is not known.</summary>
    public IReadOnlyList<Instrument> Instruments => Reading.Equal;

    internal NumberReading? NumberRead { get; }

    internal TitleReading Reading { get; }
}
