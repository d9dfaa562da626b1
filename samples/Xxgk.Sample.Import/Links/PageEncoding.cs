using System.Text;
using System.Text.RegularExpressions;
using UtfUnknown;

namespace Xxgk.Samples.Import.Links;

/// <summary>In which encoding a page is: as it is marked, as the server says, as the page says, or as it looks.</summary>
internal static class PageEncoding
{
    // A page says it within its first kilobyte; some put long comments before.
    private const int WherePagesSay = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Regex Said = new(
        @"<meta[^>]{0,300}charset\s{0,9}=\s{0,9}[""']?(?<name>[A-Za-z0-9_-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static string Decode(byte[] content, string? charset)
    {
        using var reader = new StreamReader(new MemoryStream(content), EncodingOf(content, charset), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static Encoding EncodingOf(byte[] content, string? charset)
    {
        if (Named(charset) is { } served)
        {
            return served;
        }

        if (Said.Match(Encoding.Latin1.GetString(content.AsSpan(0, Math.Min(content.Length, WherePagesSay)))) is { Success: true } said && Named(said.Groups["name"].Value) is { } own)
        {
            return own;
        }

        return IsUtf8(content) ? Encoding.UTF8 : Named(CharsetDetector.DetectFromBytes(content).Detected?.EncodingName) ?? Gb18030;
    }

    private static Encoding? Named(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        // What calls itself GB2312 often holds characters of its successors only.
        if (name.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || name.Equals("hz-gb-2312", StringComparison.OrdinalIgnoreCase))
        {
            return Gb18030;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // The end may be cut within a character.
    private static bool IsUtf8(byte[] content)
    {
        for (var cut = 0; cut <= Math.Min(3, content.Length); cut++)
        {
            try
            {
                StrictUtf8.GetCharCount(content, 0, content.Length - cut);
                return true;
            }
            catch (DecoderFallbackException)
            {
                // One byte less, then.
            }
        }

        return false;
    }
}
