using System.Text;
using NodaTime;

namespace Xxgk.Serialization;

/// <summary>Values of the law read at a cursor: dates, items, provisions. A null or false answer has left a problem.</summary>
internal static class CursorValues
{
    /// <summary>A date as far as it is known; packed. 0, unknown, after a problem too.</summary>
    public static int Date(ref JsonCursor cursor)
    {
        if (cursor.Token == System.Text.Json.JsonTokenType.String && !cursor.IsEscaped)
        {
            if (PackedDate.TryParse(cursor.Bytes, out var packed))
            {
                return packed;
            }

            if (cursor.Bytes.SequenceEqual("unknown"u8))
            {
                return 0;
            }
        }

        if (cursor.Token == System.Text.Json.JsonTokenType.String && cursor.IsEscaped && PartialDate.TryParse(cursor.ShownText(), out var date))
        {
            return date.Packed;
        }

        RefuseDate(ref cursor, SchoolShapes.Date);
        return 0;
    }

    public static LocalDate? Day(ref JsonCursor cursor)
    {
        if (cursor.Token == System.Text.Json.JsonTokenType.String && PartialDate.TryParse(cursor.ShownText(), out var date) && date.TryGetDay(out var day))
        {
            return day;
        }

        RefuseDate(ref cursor, SchoolShapes.Day);
        return null;
    }

    public static ItemReference? Item(ref JsonCursor cursor, string edition)
    {
        if (!cursor.IsText(SchoolShapes.Item))
        {
            return null;
        }

        if (ItemReference.TryParse(cursor.Text(SchoolShapes.Item), edition, out var reference))
        {
            return reference;
        }

        cursor.Refuse(SchoolShapes.Item);
        return null;
    }

    /// <summary>A provision by its citation; a title that is not known is taken for a rule of the school's own.</summary>
    public static Provision? Provision(ref JsonCursor cursor)
    {
        if (cursor.Text(SchoolShapes.ProvisionText) is not { } text)
        {
            return null;
        }

        if (Xxgk.Provision.TryParse(text, out var provision) || TryOwn(text, out provision))
        {
            return provision;
        }

        cursor.Refuse(SchoolShapes.ProvisionText);
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

    private static bool TryOwn(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Provision? provision)
    {
        provision = null;
        var end = text.LastIndexOf('》');
        return end > 1 && text[0] == '《'
            && !string.IsNullOrWhiteSpace(text.Substring(1, end - 1))
            && Xxgk.Provision.TryParse(text, [Instrument.OfSchool(text.Substring(1, end - 1))], out provision);
    }

    private static void RefuseDate(ref JsonCursor cursor, TextShape shape)
    {
        // A text as long as a date mostly has the form of one; a month is a date that exists, but no day.
        if (cursor.Token != System.Text.Json.JsonTokenType.String || (cursor.Bytes.Length != 10 && (cursor.Bytes.Length != 7 || shape.Minimum > 7)))
        {
            cursor.Refuse(shape);
            return;
        }

        var text = cursor.ShownText();
        cursor.Report($"“{text}”不是有效日期，应为{shape.Expected.Chinese}。", $"'{text}' is no date that exists; expected {shape.Expected.English}.");
    }
}
