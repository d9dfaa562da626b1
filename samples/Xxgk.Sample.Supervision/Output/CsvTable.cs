using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>A table as CSV that an office's spreadsheet opens: UTF-8 with a byte order mark, and no cell that it takes for a formula.</summary>
internal sealed class CsvTable : IDisposable
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.Escape };

    private readonly CsvWriter csv;

    public CsvTable(string path, params IEnumerable<string> columns)
    {
        csv = new CsvWriter(new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), Configuration);
        Add(columns);
    }

    public void Add(params IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Convert.ToString(cell, CultureInfo.InvariantCulture));
        }

        csv.NextRecord();
    }

    public void Dispose() => csv.Dispose();
}
