using System.Text.Json;
using Xxgk.Compatibility;

namespace Xxgk.Serialization;

/// <summary>What every reading of a document does around the reading proper: encoding, syntax, the end, the places of problems.</summary>
internal static class DocumentReading
{
    public delegate void Reading(ref JsonCursor cursor);

    /// <summary>Reads a document; problems, a syntax error among them, go into the log.</summary>
    public static void Read(ReadOnlySpan<byte> document, ProblemLog problems, Reading reading)
    {
        if (!IsText(document, problems))
        {
            return;
        }

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
            var position = JsonDocuments.PositionOf(exception, document);
            problems.Add(
                position,
                document.IsEmpty ? "文件为空。" : "JSON 语法错误，以后的内容未读取。",
                document.IsEmpty ? "The file is empty." : "Not valid JSON; what follows was not read.");
        }
    }

    private static bool IsText(ReadOnlySpan<byte> document, ProblemLog problems)
    {
        if (Utf8Validity.IsValid(document))
        {
            return true;
        }

        var position = Utf8Validity.FirstInvalid(document);
        var isUtf16 = document.Length >= 2 && ((document[0] == 0xFF && document[1] == 0xFE) || (document[0] == 0xFE && document[1] == 0xFF));
        problems.Add(
            position,
            isUtf16 ? "文件为 UTF-16 编码，请另存为 UTF-8。" : "文件不是 UTF-8 编码（可能是 GB18030），请转换为 UTF-8。",
            isUtf16 ? "The file is UTF-16; save it as UTF-8." : "The file is not UTF-8 (GB18030, perhaps); convert it to UTF-8.");
        return false;
    }
}
