using System.Text.Json;
using Xxgk.Compatibility;

namespace Xxgk.Serialization;

/// <summary>What every reading of a document does around the reading proper: encoding, syntax, the end, the places of problems.</summary>
internal static class DocumentReading
{
    public delegate void Reading(ref JsonCursor cursor);

    /// <summary>Reads a document; problems, a syntax error among them, go into the log.</summary>
    /// <remarks>
    /// A text is accepted only if its own bytes are UTF-8, and outside texts JSON knows ASCII alone: a document that left no
    /// problem is UTF-8 from end to end. One that left some is looked at as a whole, and if it is not UTF-8 that is all there is to say.
    /// </remarks>
    public static void Read(ReadOnlySpan<byte> document, ProblemLog problems, Reading reading)
    {
        var before = problems.Count;
        try
        {
            var cursor = new JsonCursor(document, problems);
            cursor.Read();
            reading(ref cursor);

            // Anything after the value makes this throw.
            cursor.Read();
        }
        catch (JsonException exception)
        {
            RefuseSyntax(document, problems, exception);
        }

        if (problems.Count != before && !problems.IsOfUtf8(document))
        {
            problems.Forget(before);
            RefuseEncoding(document, problems);
        }
    }

    /// <summary>Whether bytes are UTF-16, by its mark or by the zeros beside its first character, which is of ASCII in every document of JSON.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> document) =>
        document.Length >= 2
        && ((document[0], document[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, > 0 and < 0x80) or (> 0 and < 0x80, 0));

    /// <summary>Says that the bytes are no UTF-8, and what they seem to be.</summary>
    public static void RefuseEncoding(ReadOnlySpan<byte> document, ProblemLog problems)
    {
        if (IsUtf16(document))
        {
            problems.Add(0, "文件为 UTF-16 编码，请另存为 UTF-8。", "The file is UTF-16; save it as UTF-8.");
        }
        else
        {
            problems.Add(
                Utf8Validity.FirstInvalid(document),
                "文件不是 UTF-8 编码（可能是 GB18030），请另存为 UTF-8。",
                "The file is not UTF-8 (GB18030, perhaps); save it as UTF-8.");
        }
    }

    private static void RefuseSyntax(ReadOnlySpan<byte> document, ProblemLog problems, JsonException exception)
    {
        if (IsUtf16(document))
        {
            RefuseEncoding(document, problems);
        }
        else if (IsBlank(document))
        {
            problems.Add(0, "文件为空。", "The file is empty.");
        }
        else if (JsonSyntax.FaultIn(document) is { } fault)
        {
            problems.Add(
                fault.Position,
                $"JSON 语法错误：{fault.Words.Chinese}。以后的内容未读取。",
                $"Not valid JSON: {fault.Words.English}. What follows was not read.");
        }
        else
        {
            problems.Add(JsonDocuments.PositionOf(exception, document), "JSON 语法错误，以后的内容未读取。", "Not valid JSON; what follows was not read.");
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> document)
    {
        foreach (var b in document)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'))
            {
                return false;
            }
        }

        return true;
    }
}
