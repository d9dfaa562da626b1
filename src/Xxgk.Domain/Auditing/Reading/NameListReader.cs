namespace Xxgk.Auditing;

/// <summary>Reads rows of names joined by 、.</summary>
internal static class NameListReader
{
    private const int Shortest = 3;
    private const int Longest = 16;
    private const int MostMembers = 200;

    private static readonly string[] LeadVerbs = ["通过", "包括", "依托", "利用", "借助", "涉及", "如", "在", "向", "由", "与"];

    public static IEnumerable<NameListClaim> Read(ReportText text)
    {
        var plain = text.Plain;
        var start = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] is not ('。' or ';' or ',' or ':' or '(' or ')' or '\n' or '|'))
            {
                continue;
            }

            var members = Members(plain, start, i);
            if (members.Count >= 3)
            {
                yield return new(text, new(members[0].At.Start, members[members.Count - 1].At.End), members);
            }

            start = i + 1;
        }
    }

    private static List<(string Name, Stretch At)> Members(string plain, int start, int end)
    {
        var members = new List<(string Name, Stretch At)>();
        var (at, isFirst) = (start, true);
        while (at < end && members.Count < MostMembers)
        {
            var next = plain.IndexOf('、', at, end - at);
            var memberEnd = next < 0 ? end : next;
            var memberStart = isFirst ? WithoutLead(plain, at, memberEnd) : at;
            memberEnd = next < 0 ? WithoutTail(plain, memberStart, memberEnd) : memberEnd;
            var length = memberEnd - memberStart;
            if (length is >= Shortest and <= Longest && plain.Substring(memberStart, length) is var name && !name.Any(c => Characters.IsDigit(c) || c == ReportText.Mask))
            {
                members.Add((name, new(memberStart, memberEnd)));
            }

            (at, isFirst) = (next < 0 ? end : next + 1, false);
        }

        return members;
    }

    private static int WithoutLead(string plain, int start, int end)
    {
        for (var at = end - Shortest; at >= start && end - at < 40; at--)
        {
            if (plain.WordAt(at, LeadVerbs) is { } verb && at + verb.Length < end)
            {
                return at + verb.Length;
            }
        }

        return start;
    }

    private static int WithoutTail(string plain, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (plain[at] is '等' or '和' or '及')
            {
                return at;
            }
        }

        return end;
    }
}
