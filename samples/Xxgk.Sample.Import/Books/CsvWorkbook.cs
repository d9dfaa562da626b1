using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Xxgk.Samples.Import.Books;

/// <summary>A file of separated values (CSV) as a workbook of one sheet; which encoding and which separator it has is seen from it.</summary>
internal sealed class CsvWorkbook : Workbook
{
    private static readonly string[] Separators = [",", "\t", ";", "，"];

    private const int MostSeparators = 3;

    private readonly FileStream file;
    private readonly StreamReader text;

    public CsvWorkbook(FileStream file)
    {
        this.file = file;
        text = new StreamReader(file, ChineseText.EncodingOf(file));
    }

    public override IEnumerable<Sheet> Sheets => [new Sheet(string.Empty, IsHidden: false, Rows())];

    public override double Done => file.Length == 0 ? 1 : file.Position / (double)file.Length;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            text.Dispose();
        }
    }

    private IEnumerable<SheetRow> Rows()
    {
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            // Blank lines are rows of a spreadsheet too: without them, every row below would be told by a wrong number.
            IgnoreBlankLines = false,
            DetectDelimiter = true,
            DetectDelimiterValues = Separators,
            BadDataFound = null,
            MaxFieldSize = 1 << 20,
        });
        for (var number = 1; Next(parser, number); number++)
        {
            var record = parser.Record!;
            if (record.Any(field => field.Contains('\0', StringComparison.Ordinal)))
            {
                throw new UnreadableBookException(Wording.Of("这不是文本文件，也不是Excel、WPS的工作簿。", "This is neither a text file nor a workbook of a spreadsheet program."));
            }

            Check(record, number, parser.Delimiter);
            yield return new SheetRow(number, [.. record.Select(field => new Cell(Bare(field)))]);
        }
    }

    private static void Check(string[] record, int number, string separator)
    {
        if (record.Any(field => field.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            throw new UnreadableBookException(Wording.Of(
                FormattableString.Invariant($"第{number}行有识别不了的字节：文件可能混用了两种编码，请另存为UTF-8再试。"),
                FormattableString.Invariant($"Row {number} has bytes of no known text; the file may mix two encodings: save it as UTF-8 and try again.")));
        }

        // A quotation mark that is missing swallows the rows below, up to the next one.
        if (record.Any(field => field.Contains('\n', StringComparison.Ordinal) && field.Split(separator).Length > MostSeparators))
        {
            throw new UnreadableBookException(Wording.Of(
                FormattableString.Invariant($"第{number}行有一格文字跨了几行，其中有多个分隔符：可能少了一个引号。"),
                FormattableString.Invariant($"In row {number} a field goes over several lines and holds many separators; a quotation mark may be missing.")));
        }
    }

    /// <summary>="001" is how programs keep a spreadsheet from making a number of a text.</summary>
    private static string Bare(string field) =>
        field.Length > 3 && field.StartsWith("=\"", StringComparison.Ordinal) && field.EndsWith('"') ? field[2..^1] : field;

    private static bool Next(CsvParser parser, int number)
    {
        try
        {
            return parser.Read();
        }
        catch (Exception error) when (error is CsvHelperException or DecoderFallbackException)
        {
            throw new UnreadableBookException(Wording.Of(
                FormattableString.Invariant($"第{number}行起无法识读：一格文字过长，可能少了一个引号。"),
                FormattableString.Invariant($"From row {number} on the text cannot be read: a field is too long; a quotation mark may be missing.")), error);
        }
    }
}
