using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>Dates and numbers that lost characters when a page was copied (受损文字): 20Y191日, 〔20Y180号, empty brackets.</summary>
internal static class DamagedTokens
{
    private static readonly CharacterSet Beginnings = new("(" + Characters.Digits);

    public static IReadOnlyList<Stretch> In(ScannedText text)
    {
        var found = new List<Stretch>();
        for (var i = text.Next(Beginnings, 0); i < text.Length; i = text.Next(Beginnings, i + 1))
        {
            if (text[i] == '(')
            {
                if (text.HasAt(i + 1, ")"))
                {
                    found.Add(new(i, i + 2));
                }
            }
            else
            {
                var end = text.DigitsEnd(i);
                if (EndOf(text, i, end) is var damagedEnd && damagedEnd > end)
                {
                    found.Add(new(i, damagedEnd));
                    end = damagedEnd;
                }

                i = end - 1;
            }
        }

        return found;
    }

    /// <summary>Where a damaged token ends that begins with a run of digits; the run's own end if it is none.</summary>
    private static int EndOf(ScannedText text, int start, int end)
    {
        var length = end - start;
        if (length == 8 && text.HasAt(end, "学年"))
        {
            return end + 2;
        }

        if (length is < 4 or > 8 || !text.HasAt(start, "20"))
        {
            return end;
        }

        if (text.HasAt(end, "日") || (length is 5 or 6 && text.HasAt(end, "月")))
        {
            return end + 1;
        }

        if (length > 4 && start > 0 && text[start - 1] == '[' && text.HasAt(end, "号"))
        {
            return end + 1;
        }

        if (length == 4 && text.HasAt(end, "年"))
        {
            var last = text.DigitsEnd(end + 1);
            return last - end - 1 is 2 or 3 && text.HasAt(last, "日") ? last + 1 : end;
        }

        return end;
    }
}
