namespace Xxgk.Auditing;

/// <summary>Reads each 《title》 with the number that stands beside it.</summary>
internal static class CitationReader
{
    private const int LongestBracket = 120;

    private static readonly string[] Between = ["”", "的通知", "通知", "文件"];

    public static IEnumerable<CitationClaim> Read(ReportText text)
    {
        var cited = new CitedTitles(text);
        foreach (var pair in text.Titles)
        {
            var (title, reading) = cited.Read(new(pair.Start + 1, pair.End - 1));
            yield return new(text, pair, title, NumberAfter(text.PlainScan, pair.End), reading);
        }
    }

    /// <summary>The number in the first bracket after the title, or in the one after the bracket of a short name.</summary>
    private static NumberReading? NumberAfter(ScannedText text, int at)
    {
        var start = at;
        foreach (var word in Between)
        {
            start += text.HasAt(start, word) ? word.Length : 0;
        }

        for (var brackets = 0; brackets < 2 && start < text.Length && text[start] == '('; brackets++)
        {
            var end = BracketEnd(text, start);
            if (end < 0)
            {
                return null;
            }

            if (NumberIn(text, start + 1, end - 1) is { } number)
            {
                return number;
            }

            if (!text.Substring(start, end - start).Has("简称"))
            {
                return null;
            }

            start = end;
        }

        return null;
    }

    private static NumberReading? NumberIn(ScannedText text, int start, int end)
    {
        for (var piece = start; piece < end;)
        {
            var pieceEnd = piece;
            while (pieceEnd < end && text[pieceEnd] is not (',' or ';' or '、'))
            {
                pieceEnd++;
            }

            if (DocumentNumber.TryParse(text.Substring(piece, pieceEnd - piece), out var number))
            {
                return new(number, new(piece, pieceEnd));
            }

            piece = pieceEnd + 1;
        }

        return null;
    }

    /// <summary>Behind the bracket that closes the one at a place; −1 where none does nearby.</summary>
    private static int BracketEnd(ScannedText text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length && i - open < LongestBracket && text[i] != '\n'; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }
}
