using System.Diagnostics.CodeAnalysis;
using System.Text;
using UtfUnknown;

namespace Xxgk.Samples.Verbs;

/// <summary>Reads the text of a report in whatever encoding it was saved: UTF-8, UTF-16, GB18030, with a byte order mark or without.</summary>
internal static class ReportFiles
{
    // What a detector is less sure of than this may be no text at all.
    private const float LeastConfidence = 0.5f;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool TryRead(Host host, string path, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!SchoolFiles.TryReadBytes(host, path, out var bytes))
        {
            return false;
        }

        text = Decoded(bytes);
        if (text is null || text.Contains('\0', StringComparison.Ordinal))
        {
            text = null;
            SchoolFiles.Report(host, path, 1, 1, host.In(
                "不是可识别的文本：应为UTF-8、UTF-16或GB18030编码的纯文本或Markdown", "not a text that can be read: plain text or Markdown in UTF-8, UTF-16 or GB18030 is expected"));
        }
        else if (string.IsNullOrWhiteSpace(text))
        {
            text = null;
            SchoolFiles.Report(host, path, 1, 1, host.In("文件没有文字", "there is no text in the file"));
        }

        return text is not null;
    }

    private static string? Decoded(byte[] bytes)
    {
        // Valid UTF-8 is UTF-8; nothing else is likely to be valid by chance. A mark at the beginning says what it is.
        if (TryDecode(bytes, StrictUtf8) is { } utf8)
        {
            return utf8;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var detected = CharsetDetector.DetectFromBytes(bytes).Detected;
        return detected is { Encoding: { } encoding, Confidence: >= LeastConfidence } ? TryDecode(bytes, Strict(encoding)) : null;
    }

    // What the detector calls GB2312 or GBK, GB18030 holds too, and more.
    private static Encoding Strict(Encoding encoding) => Encoding.GetEncoding(
        encoding.WebName is "gb2312" or "gbk" or "hz-gb-2312" ? "gb18030" : encoding.WebName, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static string? TryDecode(byte[] bytes, Encoding encoding)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), encoding, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
