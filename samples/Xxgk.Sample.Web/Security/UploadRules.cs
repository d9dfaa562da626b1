using System.Text;

namespace Xxgk.Samples.Web.Security;

/// <summary>Which files may belong to a record: kinds that people read, which are what their names say.</summary>
public static class UploadRules
{
    /// <summary>In megabytes.</summary>
    public const int LargestFile = 10;

    private const int LongestName = 120;

    private static readonly Dictionary<string, (string ContentType, byte[][] Beginnings)> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = ("application/pdf", ["%PDF-"u8.ToArray()]),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ["PK\u0003\u0004"u8.ToArray()]),
        [".xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ["PK\u0003\u0004"u8.ToArray()]),
        [".png"] = ("image/png", [[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]]),
        [".jpg"] = ("image/jpeg", [[0xFF, 0xD8, 0xFF]]),
        [".jpeg"] = ("image/jpeg", [[0xFF, 0xD8, 0xFF]]),
        [".txt"] = ("text/plain; charset=utf-8", [[]]),
        [".csv"] = ("text/csv; charset=utf-8", [[]]),
    };

    /// <summary>For the form: which kinds.</summary>
    public static string Accepted => string.Join(',', Kinds.Keys);

    /// <summary>The name without folders and without what does not show; the type that it is served as. Null with the reason when it may not be kept.</summary>
    public static (string Name, string ContentType)? Check(string? fileName, byte[] content, out Wording problem)
    {
        var name = Path.GetFileName((fileName ?? string.Empty).Replace('\\', '/'));
        name = new string([.. name.Where(character => !char.IsControl(character) && !char.IsSurrogate(character) && character is not ('"' or '<' or '>' or '|' or ':' or '*' or '?'))]).Trim();
        problem = Wording.Of($"文件名过长或者为空。", $"The file's name is too long, or empty.");
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        problem = Wording.Of($"只能上传{string.Join('、', Kinds.Keys)}文件，并且内容须与扩展名相符。", $"A file is one of {string.Join(", ", Kinds.Keys)}, and is what its name says.");
        if (!Kinds.TryGetValue(Path.GetExtension(name), out var kind) || !Array.Exists(kind.Beginnings, beginning => content.AsSpan().StartsWith(beginning)))
        {
            return null;
        }

        if (kind.ContentType.StartsWith("text/", StringComparison.Ordinal) && !IsText(content))
        {
            return null;
        }

        problem = Wording.Of($"文件应不为空，且不超过{LargestFile}兆字节。", $"A file is not empty, and of {LargestFile} MB at most.");
        return content.Length is 0 or > LargestFile * 1024 * 1024 ? null : (name, kind.ContentType);
    }

    private static bool IsText(byte[] content)
    {
        try
        {
            return !new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
