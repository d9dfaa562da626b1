using System.Globalization;
using NodaTime;

namespace Xxgk.Samples.Import.Books;

/// <summary>A cell of a sheet (单元格): what a person reads there, and the number or the day behind it where the file has one.</summary>
/// <param name="Text">The text as it stands, not yet cleaned; empty where the cell is.</param>
/// <param name="Number">The number of a cell that holds one; null for text.</param>
/// <param name="Day">The day of a cell that holds a date; null for text and for plain numbers.</param>
internal readonly record struct Cell(string Text, double? Number = null, LocalDate? Day = null)
{
    private readonly string? text = Text;

    public string Text => text ?? string.Empty;

    /// <summary>Whether it shows the value of a cell above or to the left with which it is merged (合并单元格).</summary>
    public bool IsContinued { get; init; }

    /// <summary>Whether it shows an error of the spreadsheet program (错误值), which is the text then.</summary>
    public bool IsError { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(text);

    public static Cell Of(object? value) => value switch
    {
        null => default,
        string words => new(words),
        double number => Of(number),
        int number => Of(number),
        DateTime moment => OfDay(LocalDate.FromDateTime(moment)),
        bool truth => new(truth ? "TRUE" : "FALSE"),
        IFormattable other => new(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => new(value.ToString() ?? string.Empty),
    };

    private static Cell Of(double number) => new(number.ToString("0.##########", CultureInfo.InvariantCulture), number);

    private static Cell OfDay(LocalDate day) => new(DayText.Format(day), Day: day);
}
