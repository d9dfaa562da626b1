namespace Xxgk.Samples.Output;

/// <summary>How a result is shown (<c>--format</c>).</summary>
internal enum OutputFormat
{
    Table,
    Json,
    Markdown,
    Csv,

    /// <summary>Findings in the form that editors and CI read (SARIF 2.1.0).</summary>
    Sarif,

    /// <summary>iCalendar, for an office's calendar.</summary>
    Ics,

    Html,

    /// <summary>Office Open XML, for word processors.</summary>
    Docx,
}
