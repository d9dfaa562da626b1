using System.CommandLine;
using System.CommandLine.Parsing;
using Xxgk.Reporting;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>Where a document goes and in which form: <c>--format markdown|html|docx|json</c> and <c>--out PATH</c>.</summary>
internal sealed class DocumentOutput
{
    private readonly Host host;

    public DocumentOutput(Host host)
    {
        this.host = host;
        Format = FormatOption.Create(host, OutputFormat.Markdown, OutputFormat.Html, OutputFormat.Docx, OutputFormat.Json);
        Out = new("--out") { Description = host.In("写入的文件；默认为标准输出（docx须指定）", "The file to write: standard output by default (docx needs one)"), HelpName = "PATH" };
    }

    public Option<OutputFormat> Format { get; }

    public Option<string?> Out { get; }

    /// <summary>Whether the options fit together; if not, the usage has been said.</summary>
    public bool Fits(ParseResult parsed, out int status)
    {
        status = ExitStatus.Done;
        if (parsed.GetValue(Format) == OutputFormat.Docx && parsed.GetValue(Out) is null)
        {
            status = host.Refuse(parsed, host.In("docx格式须以--out指定文件", "docx needs a file: --out PATH"));
            return false;
        }

        return true;
    }

    /// <summary>Writes the document; what only people can add goes to standard error, a line each, and is no error.</summary>
    public int Write(ParseResult parsed, ReportDocument document, Action<Stream> writeJson, IEnumerable<Wording> problems)
    {
        using var bytes = new MemoryStream();
        switch (parsed.GetValue(Format))
        {
            case OutputFormat.Docx: DocxReport.Write(document, bytes); break;
            case OutputFormat.Json: writeJson(bytes); break;
            case OutputFormat.Html: WriteText(bytes, HtmlReportWriter.Write(document)); break;
            default: WriteText(bytes, MarkdownReportWriter.Write(document)); break;
        }

        if (!TryDeliver(bytes, parsed.GetValue(Out)))
        {
            return ExitStatus.BadInput;
        }

        foreach (var problem in problems)
        {
            host.Streams.Error.WriteLine(PlainText.OneLine(host.In("待补充或核对：", "to be added or checked: ") + host.In(problem)));
        }

        return ExitStatus.Done;
    }

    private static void WriteText(MemoryStream bytes, string text) => bytes.Write(System.Text.Encoding.UTF8.GetBytes(text));

    private bool TryDeliver(MemoryStream bytes, string? path)
    {
        if (path is null)
        {
            host.Streams.Output.Write(System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).TrimEnd('\n') + "\n");
            return true;
        }

        return TryWrite(host, path, bytes.ToArray());
    }

    /// <summary>Writes a file, and the folder that it lies in; what is wrong goes to standard error.</summary>
    public static bool TryWrite(Host host, string path, byte[] bytes)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllBytes(path, bytes);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            SchoolFiles.Report(host, path, 1, 1, host.In("无法写入该文件", "the file cannot be written"));
            return false;
        }
    }
}
