using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>Finds totals and their parts among the quantities of a text.</summary>
internal sealed class TotalReader(ReportText text, List<QuantityClaim> quantities)
{
    private const int LongestZone = 800;
    private const int MostParts = 60;
    private const int MostExtras = 8;

    private static readonly string[] Units = ["条", "件", "篇", "项", "期", "种", "册", "份", "则", "元"];
    private static readonly string[] NotParts = ["关注", "粉丝", "获赞", "阅读", "访问", "参加", "培训", "点击", "浏览"];
    private static readonly string[] Openers = ["其中", "分别为", "分别是"];
    private static readonly string[] Cuts = [";", "其中", "包括", ":", "另", "此外", "结转", "答复", "办理", "办结", "全部", "予以", "累计", "共计", "合计"];
    private static readonly string[] OpenWords = ["包括", "有", "主要"];
    private static readonly string[] SumWords = ["共计", "合计", "总计"];

    // What opens a list of parts, and the ends of sentences.
    private static readonly CharacterSet Signs = new("其分:。!?\n");

    private readonly ScannedText masked = text.MaskedScan;

    public IEnumerable<TotalClaim> Read()
    {
        for (var i = 0; i < quantities.Count; i++)
        {
            var claim = quantities[i];
            if (Array.IndexOf(Units, claim.Unit) < 0 || masked.HasAt(claim.Stretch.End, "事项"))
            {
                continue;
            }

            if ((Following(i) ?? Preceding(i)) is { } total)
            {
                yield return total;
            }
        }
    }

    private static bool MayBeTotal(Quantity quantity) => quantity.Kind != QuantityKind.Unknown && quantity.Number >= 2;

    private TotalClaim? Following(int index)
    {
        var total = quantities[index];
        if (ZoneAfter(index) is not { } zone)
        {
            return null;
        }

        var parts = Parts(index + 1, zone, total, isNestedOut: true);
        if (parts.Count < 2 || !MayBeTotal(total.Quantity))
        {
            return null;
        }

        return new(text, total, parts, () => Reading(index, zone, total, parts));
    }

    private TotalReading Reading(int index, Stretch zone, QuantityClaim total, List<QuantityClaim> parts)
    {
        var words = masked.Substring(zone.Start, zone.Length);
        var cuts = CutsIn(words).Select(cut => cut + zone.Start).Where(cut => cut > parts[0].Stretch.Start).ToList();
        var extras = Parts(index + 1, new(zone.End, TwoSentencesAfter(zone.End)), total, isNestedOut: false).Take(MostExtras).ToList();
        var bases = cuts.Select(cut => parts.Where(part => part.Stretch.Start < cut).ToList()).Prepend(parts).ToList();
        var lastEnd = parts[parts.Count - 1].Stretch.End;
        var tail = masked.Substring(lastEnd, Math.Min(6, Math.Max(0, zone.End - lastEnd)));
        var isOpen = words.WordAt(0, OpenWords) is not null
            || tail.Has("等") || words.Has("…") || words.HasAny("其中", "包括") || words.Has("若干");
        var hasLevels = words.Split(';').Count(group => group.Any(Characters.IsDigit)) > 1
            && parts.GroupBy(part => words.Substring(0, Math.Max(0, part.Stretch.Start - zone.Start)).Count(c => c == ';')).Any(group => group.Count() > 1);
        return TotalReading.Of(total.Quantity, [.. parts.Select(part => part.Quantity)], Sums(bases, extras), isOpen, hasLevels);
    }

    /// <summary>「新闻70篇、实践20篇,共计90篇」: the parts stand before their total.</summary>
    private TotalClaim? Preceding(int index)
    {
        var total = quantities[index];
        if (masked.WordAt(total.Stretch.Start, SumWords) is null)
        {
            return null;
        }

        var sentence = text.SentenceAt(total.Stretch.Start);
        var first = index;
        while (first > 0 && index - first < MostParts && quantities[first - 1].Stretch.Start >= sentence.Start)
        {
            first--;
        }

        var parts = Parts(first, new(sentence.Start, total.Stretch.Start), total, isNestedOut: true);
        if (parts.Count < 2 || !MayBeTotal(total.Quantity))
        {
            return null;
        }

        return new(text, total, parts, () => ReadingOfParts(sentence, total, parts));
    }

    private TotalReading ReadingOfParts(Stretch sentence, QuantityClaim total, List<QuantityClaim> parts)
    {
        var suffixes = Enumerable.Range(0, parts.Count - 1).Select(skip => TotalReading.SumOf(parts.Skip(skip).Select(part => part.Quantity)));
        var isOpen = masked.Substring(sentence.Start, total.Stretch.Start - sentence.Start).HasAny(";", "其中", "包括", "若干", "…", "等");
        return TotalReading.Of(total.Quantity, [.. parts.Select(part => part.Quantity)], suffixes, isOpen, hasLevels: false);
    }

    /// <summary>Where the parts of a total stand: in the bracket behind it, or from 其中, 分别为 or a colon to the end of that sentence.</summary>
    private Stretch? ZoneAfter(int index)
    {
        var at = quantities[index].Stretch.End;
        var limit = Math.Min(masked.Length, at + 200);
        var next = index + 1;
        while (next < quantities.Count && !quantities[next].AgreesInUnit(quantities[index]) && next - index < MostParts)
        {
            next++;
        }

        var before = next < quantities.Count ? Math.Min(limit, quantities[next].Stretch.Start) : limit;
        if (masked.HasAt(at, "("))
        {
            return Bracket(at);
        }

        var sentences = 0;
        for (var i = masked.Next(Signs, at, before); i < before; i = masked.Next(Signs, i + 1, before))
        {
            sentences += Characters.IsSentenceEnd(masked[i]) ? 1 : 0;
            if (sentences > 1 && masked[i] != '\n')
            {
                return null;
            }

            if (masked.WordAt(i, Openers) is { } opener)
            {
                return i > 0 && masked[i - 1] == '(' ? Bracket(i - 1, opener.Length) : ToSentenceEnd(i + opener.Length);
            }

            if (masked[i] == ':' && sentences == 0 && i - at <= 15 && masked.IndexOf(';', at, i) < 0)
            {
                return ToSentenceEnd(i + 1);
            }
        }

        return null;
    }

    private Stretch Bracket(int open, int skip = 0)
    {
        var (depth, end) = (0, open);
        for (; end < masked.Length && end - open < LongestZone; end++)
        {
            depth += masked[end] == '(' ? 1 : masked[end] == ')' ? -1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        var start = open + 1 + skip;
        start += masked.HasAt(start, "其中") ? 2 : 0;
        return Opened(start, Math.Max(start, end));
    }

    private Stretch ToSentenceEnd(int start)
    {
        var end = masked.Next(Characters.SentenceEnds, start, Math.Min(masked.Length, start + LongestZone));
        start += start < end && masked.HasAt(start, ",其中") ? 3 : 0;
        return Opened(start, end);
    }

    /// <summary>The mark or the verb that opens the list belongs to no part.</summary>
    private Stretch Opened(int start, int end)
    {
        while (start < end && masked[start] is ',' or ':')
        {
            start++;
        }

        return new(start, end);
    }

    private List<QuantityClaim> Parts(int from, Stretch zone, QuantityClaim total, bool isNestedOut)
    {
        var parts = new List<QuantityClaim>();
        var (at, depth) = (zone.Start, 0);
        for (var i = from; i < quantities.Count && quantities[i].Stretch.Start < zone.End && parts.Count < MostParts; i++)
        {
            var part = quantities[i];
            for (; at < part.Stretch.Start; at++)
            {
                depth += masked[at] == '(' ? 1 : masked[at] == ')' ? -1 : 0;
            }

            if (part.Stretch.Start >= zone.Start && (depth <= 0 || !isNestedOut) && IsPart(part, total))
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private bool IsPart(QuantityClaim part, QuantityClaim total) =>
        part.AgreesInUnit(total) && !text.MaskedAt(text.ClauseAt(part.Stretch.Start)).HasAny(NotParts);

    private static IEnumerable<int> CutsIn(string words)
    {
        foreach (var cut in Cuts)
        {
            var found = 0;
            for (var at = words.IndexOf(cut, StringComparison.Ordinal); at >= 0 && found < 20; at = words.IndexOf(cut, at + 1, StringComparison.Ordinal), found++)
            {
                yield return at;
            }
        }
    }

    private int TwoSentencesAfter(int at)
    {
        var (end, sentences) = (at, 0);
        while (end < masked.Length && end - at < LongestZone && sentences < 3)
        {
            sentences += Characters.IsSentenceEnd(masked[end]) ? 1 : 0;
            end++;
        }

        return end;
    }

    private static IEnumerable<Quantity> Sums(List<List<QuantityClaim>> bases, List<QuantityClaim> extras)
    {
        foreach (var one in bases)
        {
            var sum = TotalReading.SumOf(one.Select(part => part.Quantity));
            yield return sum;
            var growing = sum;
            foreach (var extra in extras)
            {
                yield return TotalReading.SumOf([sum, extra.Quantity]);
                growing = TotalReading.SumOf([growing, extra.Quantity]);
                yield return growing;
            }
        }
    }
}
