using Xxgk.Auditing;
using static Xxgk.Serialization.SuppressionShapes;

namespace Xxgk.Serialization;

/// <summary>Reads suppressions; what is wrong is reported where it stands.</summary>
internal static class SuppressionReader
{
    public static List<Suppression>? Read(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(SuppressionShapes.File, out var state))
        {
            return null;
        }

        List<Suppression> suppressions = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (cursor.NextMember(SuppressionShapes.File, ref state, out _))
        {
            if (!cursor.BeginList(Suppressions))
            {
                continue;
            }

            var count = 0;
            while (cursor.NextElement(Suppressions, ref count))
            {
                if (ReadOne(ref cursor, seen) is { } suppression)
                {
                    suppressions.Add(suppression);
                }
            }
        }

        return suppressions;
    }

    private static Suppression? ReadOne(ref JsonCursor cursor, HashSet<string> seen)
    {
        if (!cursor.BeginObject(One, out var state))
        {
            return null;
        }

        var (before, fingerprint, reason) = (cursor.Problems.Count, (string?)null, (string?)null);
        while (cursor.NextMember(One, ref state, out var member))
        {
            if (member == 0)
            {
                fingerprint = ReadFingerprint(ref cursor, seen);
            }
            else
            {
                reason = cursor.Text(new TextShape(Suppression.LongestReason));
            }
        }

        return cursor.Problems.Count == before && fingerprint is not null && reason is not null ? new(fingerprint, reason) : null;
    }

    private static string? ReadFingerprint(ref JsonCursor cursor, HashSet<string> seen)
    {
        var text = cursor.Text(Fingerprint);
        if (text is not null && !Suppression.IsFingerprint(text))
        {
            cursor.Report("指纹应为16位十六进制数字（小写）。", "A fingerprint has sixteen hexadecimal digits, small letters.");
            return null;
        }

        if (text is not null && !seen.Add(text))
        {
            cursor.Report($"指纹{text}重复。", $"The fingerprint {text} is given twice.");
        }

        return text;
    }
}
