using System.Text;

namespace Xxgk.Serialization;

/// <summary>Values of the checklist and the catalogue read at a cursor: items, limits. A null answer has left a problem.</summary>
internal static class CatalogueValues
{
    public static ItemReference? Item(ref JsonCursor cursor, string edition)
    {
        if (!cursor.IsText(CommonShapes.Item))
        {
            return null;
        }

        if (ItemReference.TryParse(cursor.Text(CommonShapes.Item), edition, out var reference))
        {
            return reference;
        }

        cursor.Refuse(CommonShapes.Item);
        return null;
    }

    public static TimeLimit? Limit(ref JsonCursor cursor)
    {
        var shape = SchoolShapes.Limit;
        var start = cursor.Position;
        if (!cursor.BeginObject(shape, out var state))
        {
            return null;
        }

        TimeLimit? limit = null;
        var (count, before) = (0, cursor.Problems.Count);
        while (cursor.NextMember(shape, ref state, out var member))
        {
            count++;
            if (member == 2)
            {
                limit = MonthDay(ref cursor);
            }
            else if (cursor.TryNumber(SchoolShapes.Days, out var days))
            {
                limit = member == 0 ? TimeLimit.WorkingDaysAfter(days) : member == 1 ? TimeLimit.CalendarDaysAfter(days) : TimeLimit.NoticeOfAtLeast(days);
            }
        }

        if (count != 1 && cursor.Problems.Count == before)
        {
            cursor.Problems.Add(start, "时限须恰有一种表述。", "A limit is expressed in exactly one way.");
        }

        return limit;
    }

    private static TimeLimit? MonthDay(ref JsonCursor cursor)
    {
        if (cursor.Text(SchoolShapes.MonthDay) is not { } text)
        {
            return null;
        }

        // 2001 has no 29 February: a date each year must exist in every year.
        if (PackedDate.TryParse(Encoding.ASCII.GetBytes("2001-" + text), out var packed) && PackedDate.IsExact(packed))
        {
            return TimeLimit.EachYearBy((packed >> 5) & 0xF, packed & 0x1F);
        }

        cursor.Refuse(SchoolShapes.MonthDay);
        return null;
    }
}
