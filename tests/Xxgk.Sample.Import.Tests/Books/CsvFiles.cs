using System.Globalization;
using System.Text;
using CsvHelper;
using NodaTime.Text;

namespace Xxgk.Samples.Import.Tests.Books;

/// <summary>Writes the first sheet of a workbook as separated values, as a spreadsheet program saves it: what was merged is lost.</summary>
internal static class CsvFiles
{
    public static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static void Write(TestBook book, string path, Encoding encoding)
    {
        using var text = new StreamWriter(path, append: false, encoding);
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture);
        foreach (var row in book.Sheets[0].Rows)
        {
            foreach (var value in row)
            {
                csv.WriteField(value switch
                {
                    LocalDate day => LocalDatePattern.CreateWithInvariantCulture("yyyy/M/d").Format(day),
                    double number => number.ToString(CultureInfo.InvariantCulture),
                    _ => (string?)value,
                });
            }

            csv.NextRecord();
        }
    }
}
