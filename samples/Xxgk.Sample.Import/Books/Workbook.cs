namespace Xxgk.Samples.Import.Books;

/// <summary>A file of sheets (工作簿), whichever program wrote it; read forward, a row at a time.</summary>
internal abstract class Workbook : IDisposable
{
    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] EmptyZip = [(byte)'P', (byte)'K', 5, 6];
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The sheets in order; each one's rows are run through before the next one is asked for.</summary>
    public abstract IEnumerable<Sheet> Sheets { get; }

    /// <summary>How much of the file has been read, from 0 to 1.</summary>
    public abstract double Done { get; }

    /// <summary>Opens a file by what it is, not by what it is called (打开文件).</summary>
    /// <exception cref="UnreadableBookException">It is no file that can be read as sheets.</exception>
    public static Workbook Open(string path)
    {
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var head = new byte[512];
            var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            file.Position = 0;
            return Of(file, head.AsSpan(0, length));
        }
        catch (UnreadableBookException)
        {
            file?.Dispose();
            throw;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            file?.Dispose();
            throw UnreadableBookException.OfFile(path, error);
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    private static Workbook Of(FileStream file, ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            throw new UnreadableBookException(Wording.Of("文件是空的。", "The file is empty."));
        }

        var isZip = head.StartsWith(Zip) || head.StartsWith(EmptyZip);
        if (isZip || head.StartsWith(CompoundFile))
        {
            return new ExcelWorkbook(file, isOfXml: isZip);
        }

        if (head.StartsWith("%PDF"u8))
        {
            throw new UnreadableBookException(Wording.Of("这是PDF文件，不是表格。", "This is a PDF file and no table."));
        }

        if (IsMarkup(head))
        {
            throw new UnreadableBookException(Wording.Of(
                "这是另存为表格名的网页（系统导出的“.xls”常是这样），不是工作簿；请用Excel或WPS打开，另存为.xlsx。",
                "This is a web page under a spreadsheet's name, as some systems export it; open it in a spreadsheet program and save it as .xlsx."));
        }

        return new CsvWorkbook(file);
    }

    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var text = System.Text.Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return text.StartsWith('<');
    }
}
