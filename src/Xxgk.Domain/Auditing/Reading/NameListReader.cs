using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>Reads rows of names joined by 、.</summary>
internal static class NameListReader
{
    private const int Shortest = 3;
    private const int Longest = 16;
    private const int MostMembers = 200;
    private const int Reach = 39;

    private static readonly CharacterSet Ends = new("。;,:()\n|");
    private static readonly CharacterSet NotOfNames = new(Characters.Digits + ReportText.Mask);
    private static readonly CharacterSet Tails = new("等和及");
    private static readonly string[] LeadVerbs = ["通过", "包括", "依托", "利用", "借助", "涉及", "如", "在", "向", "由", "与"];
    private static readonly CharacterSet Verbs = new("通包依利借涉如在向由与");

    public static IEnumerable<NameListClaim> Read(ReportText text)
    {
        var plain = text.PlainScan;
        var members = new List<Stretch>();
        var start = 0;
        for (int mark = plain.IndexOf('、', 0, plain.Length), next; mark >= 0; mark = next)
        {
            next = plain.IndexOf('、', mark + 1, plain.Length);
            var end = plain.Next(Ends, mark, next < 0 ? plain.Length : next);
            if (next < 0 || end < next)
            {
                // One mark alone joins two names at most.
                start = Math.Min(end + 1, plain.Length);
                continue;
            }

            start = plain.BehindLast(Ends, start, mark);
            end = plain.Next(Ends, next, plain.Length);
            members.Clear();
            if (end < plain.Length)
            {
                AddMembers(members, plain, start, end);
            }

            if (members.Count >= 3)
            {
                yield return new(text, new(members[0].Start, members[members.Count - 1].End), new(start, end));
            }

            start = Math.Min(end + 1, plain.Length);
            next = plain.IndexOf('、', start, plain.Length);
        }
    }

    /// <summary>The names of a row, which stands in a clause.</summary>
    public static IReadOnlyList<Stretch> Members(ReportText text, Stretch clause)
    {
        var members = new List<Stretch>();
        AddMembers(members, text.PlainScan, clause.Start, clause.End);
        return members;
    }

    private static void AddMembers(List<Stretch> members, ScannedText plain, int start, int end)
    {
        var (at, isFirst) = (start, true);
        while (at < end && members.Count < MostMembers)
        {
            var next = plain.IndexOf('、', at, end);
            var memberEnd = next < 0 ? end : next;
            var memberStart = isFirst ? WithoutLead(plain, at, memberEnd) : at;
            memberEnd = next < 0 ? WithoutTail(plain, memberStart, memberEnd) : memberEnd;
            var length = memberEnd - memberStart;
            if (length is >= Shortest and <= Longest && plain.Next(NotOfNames, memberStart, memberEnd) == memberEnd)
            {
                members.Add(new(memberStart, memberEnd));
            }

            (at, isFirst) = (next < 0 ? end : next + 1, false);
        }
    }

    private static int WithoutLead(ScannedText plain, int start, int end)
    {
        var from = Math.Max(start, end - Reach);
        for (var at = plain.BehindLast(Verbs, from, Math.Max(from, end - Shortest + 1)) - 1; at >= from; at = plain.BehindLast(Verbs, from, at) - 1)
        {
            if (plain.WordAt(at, LeadVerbs) is { } verb && at + verb.Length < end)
            {
                return at + verb.Length;
            }
        }

        return start;
    }

    private static int WithoutTail(ScannedText plain, int start, int end) => plain.Next(Tails, Math.Min(start + 1, end), end);
}
