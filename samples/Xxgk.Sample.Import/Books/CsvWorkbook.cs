using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Xxgk.Samples.Import.Books;

/// <summary>A file of separated values (CSV) as a workbook of one sheet; which encoding and which separator it has is seen from it.</summary>
internal sealed class CsvWorkbook : Workbook
{
    private static readonly string[] Separators = [",", "\t", ";", "，"];

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

            yield return new SheetRow(number, [.. record.Select(field => new Cell(field))]);
        }
    }

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
