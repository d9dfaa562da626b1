using static Xxgk.Serialization.TallyShapes;

namespace Xxgk.Serialization;

/// <summary>Reads a tally, and refuses one whose figures cannot be those of any schools.</summary>
internal sealed class TallyReader(ChecklistEdition edition)
{
    private readonly long[] states = new long[edition.Items.Count * DisclosureStates.Count];
    private readonly long[] timelinesses = new long[edition.Items.Count * Timelinesses.Count];
    private readonly HashSet<int> items = [];
    private readonly SortedDictionary<string, long> findings = new(StringComparer.Ordinal);

    public ComplianceTally? Read(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Tally, out var state))
        {
            return null;
        }

        var (schools, records, disclosure, timeliness) = (0L, 0L, default(Rate), default(Rate));
        while (cursor.NextMember(Tally, ref state, out var member))
        {
            switch (Tally.Members[member].Name)
            {
                case "edition": CheckEdition(ref cursor); break;
                case "schools": cursor.TryCount(Count, out schools); break;
                case "records": cursor.TryCount(Count, out records); break;
                case "disclosureRate": disclosure = ReadRate(ref cursor); break;
                case "timelinessRate": timeliness = ReadRate(ref cursor); break;
                case "items": ReadItems(ref cursor); break;
                default: ReadFindings(ref cursor); break;
            }
        }

        if (!cursor.Problems.IsEmpty)
        {
            return null;
        }

        if (FirstItemNotOf(schools) is var item and > 0)
        {
            cursor.Problems.Add(state.Start, $"第{item}项各现状或者各及时性的学校数之和不等于学校数{schools}。", $"The schools of item {item}, by state or by timeliness, do not add up to {schools}.");
            return null;
        }

        return new(edition.Id, (schools, records), disclosure, timeliness, states, timelinesses, findings);
    }

    private static Rate ReadRate(ref JsonCursor cursor)
    {
        var (part, whole) = (0L, 0L);
        if (cursor.BeginObject(TallyShapes.Rate, out var state))
        {
            while (cursor.NextMember(TallyShapes.Rate, ref state, out var member))
            {
                cursor.TryCount(Count, out member == 0 ? ref part : ref whole);
            }

            if (part > whole)
            {
                cursor.Problems.Add(state.Start, $"分子{part}大于分母{whole}。", $"The part {part} is greater than the whole {whole}.");
            }
        }

        return new(part, whole);
    }

    private void CheckEdition(ref JsonCursor cursor)
    {
        if (cursor.Text(Edition) is { } id && !string.Equals(id, edition.Id, StringComparison.Ordinal))
        {
            cursor.Report($"此处汇总的清单版本为“{edition.Id}”，文件为“{id}”。", $"The checklist here is edition '{edition.Id}', the file's is '{id}'.");
        }
    }

    private void ReadItems(ref JsonCursor cursor)
    {
        var count = 0;
        if (!cursor.BeginList(Items))
        {
            return;
        }

        while (cursor.NextElement(Items, ref count))
        {
            ReadItem(ref cursor);
        }
    }

    private void ReadItem(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Item, out var state))
        {
            return;
        }

        // The counts may come before the number, so that they wait for it.
        var (number, byState, byTimeliness) = (0, new long[DisclosureStates.Count], new long[Timelinesses.Count]);
        while (cursor.NextMember(Item, ref state, out var member))
        {
            switch (member)
            {
                case 0:
                    number = ReadNumber(ref cursor);
                    break;
                case 1:
                    ReadCounts(ref cursor, StateCounts, StateCount, TallyShapes.State, byState);
                    break;
                default:
                    ReadCounts(ref cursor, TimelinessCounts, TimelinessCount, TallyShapes.Timeliness, byTimeliness);
                    break;
            }
        }

        if (number > 0)
        {
            byState.CopyTo(states, (number - 1) * DisclosureStates.Count);
            byTimeliness.CopyTo(timelinesses, (number - 1) * Timelinesses.Count);
        }
    }

    private int ReadNumber(ref JsonCursor cursor)
    {
        if (!cursor.TryNumber(ItemNumber, out var number))
        {
            return 0;
        }

        if (number > edition.Items.Count)
        {
            cursor.Report($"清单没有第{number}项。", $"The checklist has no item {number}.");
            return 0;
        }

        if (!items.Add(number))
        {
            cursor.Report($"第{number}项重复。", $"Item {number} is given twice.");
            return 0;
        }

        return number;
    }

    private static void ReadCounts(ref JsonCursor cursor, ListShape list, ObjectShape shape, ChoiceShape names, long[] counts)
    {
        var count = 0;
        if (!cursor.BeginList(list))
        {
            return;
        }

        while (cursor.NextElement(list, ref count))
        {
            if (!cursor.BeginObject(shape, out var state))
            {
                continue;
            }

            var (name, schools) = (-1, 0L);
            while (cursor.NextMember(shape, ref state, out var member))
            {
                if (member == 0)
                {
                    cursor.TryChoice(names, out name);
                }
                else
                {
                    cursor.TryCount(Some, out schools);
                }
            }

            if (name >= 0 && counts[name] != 0)
            {
                cursor.Problems.Add(state.Start, $"“{names.Names[name]}”重复。", $"'{names.Names[name]}' is given twice.");
            }
            else if (name >= 0)
            {
                counts[name] = schools;
            }
        }
    }

    private void ReadFindings(ref JsonCursor cursor)
    {
        var count = 0;
        if (!cursor.BeginList(Findings))
        {
            return;
        }

        while (cursor.NextElement(Findings, ref count))
        {
            if (!cursor.BeginObject(TallyShapes.Finding, out var state))
            {
                continue;
            }

            var (code, found) = ((string?)null, 0L);
            while (cursor.NextMember(TallyShapes.Finding, ref state, out var member))
            {
                if (member == 0)
                {
                    code = cursor.Text(Code);
                }
                else
                {
                    cursor.TryCount(Some, out found);
                }
            }

            if (code is not null && findings.ContainsKey(code))
            {
                cursor.Problems.Add(state.Start, $"发现编号{code}重复。", $"The code {code} is given twice.");
            }
            else if (code is not null)
            {
                findings.Add(code, found);
            }
        }
    }

    // Each school has one state and one timeliness an item. 0 is none.
    private int FirstItemNotOf(long schools)
    {
        for (var item = 0; item < edition.Items.Count; item++)
        {
            if (Sum(states, item, DisclosureStates.Count) != schools || Sum(timelinesses, item, Timelinesses.Count) != schools)
            {
                return item + 1;
            }
        }

        return 0;
    }

    private static long Sum(long[] counts, int item, int width)
    {
        var sum = 0L;
        for (var i = item * width; i < (item + 1) * width; i++)
        {
            sum += counts[i];
        }

        return sum;
    }
}
