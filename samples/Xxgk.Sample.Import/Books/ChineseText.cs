using System.Text;
using UtfUnknown;

namespace Xxgk.Samples.Import.Books;

/// <summary>Text in the encodings that Chinese offices have (文本编码): UTF-8, UTF-16, and GB18030 with the older ones that it contains.</summary>
internal static class ChineseText
{
    private const int BlockLength = 1 << 16;

    /// <summary>GB18030, which reads GBK and GB2312 too; broken bytes become a mark.</summary>
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>The encoding of a file, by its mark, else by whether its bytes are whole in it; the stream is at its beginning afterwards.</summary>
    public static Encoding EncodingOf(Stream text)
    {
        var head = new byte[4];
        var length = text.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        text.Position = 0;
        if (Marked(head.AsSpan(0, length)) is { } marked)
        {
            return marked;
        }

        foreach (var encoding in (Encoding[])[Encoding.UTF8, Gb18030])
        {
            var isWhole = IsWholeIn(encoding, text);
            text.Position = 0;
            if (isWhole)
            {
                return encoding;
            }
        }

        var detected = CharsetDetector.DetectFromStream(text).Detected?.Encoding;
        text.Position = 0;
        return detected ?? Encoding.UTF8;
    }

    private static Encoding? Marked(ReadOnlySpan<byte> head) =>
        head.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8
        : head.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
        : head.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
        : null;

    private static bool IsWholeIn(Encoding encoding, Stream text)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        var decoder = strict.GetDecoder();
        var block = new byte[BlockLength];
        var characters = new char[strict.GetMaxCharCount(block.Length)];
        try
        {
            for (var read = text.Read(block); read > 0; read = text.Read(block))
            {
                decoder.GetChars(block.AsSpan(0, read), characters, flush: false);
            }

            decoder.GetChars([], characters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
