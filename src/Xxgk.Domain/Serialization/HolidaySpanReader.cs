using NodaTime;
using static Xxgk.Serialization.HolidayNoticeShapes;

namespace Xxgk.Serialization;

/// <summary>Reads the spans of a holiday notice, each checked by itself.</summary>
internal static class HolidaySpanReader
{
    public static void ReadSpans(ref JsonCursor cursor, HolidayNoticeDraft draft)
    {
        if (!cursor.BeginList(Spans))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(Spans, ref count))
        {
            ReadSpan(ref cursor, draft);
        }
    }

    private static void ReadSpan(ref JsonCursor cursor, HolidayNoticeDraft draft)
    {
        var before = cursor.Problems.Count;
        if (!cursor.BeginObject(Span, out var state))
        {
            return;
        }

        var (holiday, kind, first) = (string.Empty, 0, default(LocalDate));
        LocalDate? last = null;
        while (cursor.NextMember(Span, ref state, out var member))
        {
            switch (member)
            {
                case 0:
                    holiday = cursor.Text(Holiday);
                    RefuseBlank(ref cursor, holiday);
                    break;
                case 1: cursor.TryChoice(Kind, out kind); break;
                case 2: first = ReadDay(ref cursor); break;
                default: last = ReadDay(ref cursor); break;
            }
        }

        if (cursor.Problems.Count == before)
        {
            AddSpan(cursor.Problems, draft, state.Start, (HolidaySpanKind)kind, holiday!, first, last ?? first);
        }
    }

    private static void AddSpan(ProblemLog problems, HolidayNoticeDraft draft, long place, HolidaySpanKind kind, string holiday, LocalDate first, LocalDate last)
    {
        if (last < first || Period.DaysBetween(first, last) >= HolidaySpan.MaximumLength)
        {
            problems.Add(place, $"末日不得早于首日，最多{HolidaySpan.MaximumLength}天。", $"The last day is the first one or later, at most {HolidaySpan.MaximumLength} days in all.");
        }
        else if (kind != HolidaySpanKind.Off && first != last)
        {
            problems.Add(place, "上班日和鼓励休假日逐日列出。", "Days worked and days of encouraged leave are listed one by one.");
        }
        else if (kind == HolidaySpanKind.Worked && first.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
        {
            problems.Add(place, $"{DateWords.Chinese(first)}不是周末，本来就上班。", $"{DateWords.Iso(first)} is no Saturday or Sunday: it is worked anyway.");
        }
        else
        {
            draft.Places.Add(place);
            draft.Spans.Add(kind switch
            {
                HolidaySpanKind.Off => HolidaySpan.Off(holiday, first, last),
                HolidaySpanKind.Worked => HolidaySpan.Worked(holiday, first),
                _ => HolidaySpan.LeaveEncouraged(holiday, first),
            });
        }
    }

    public static LocalDate ReadDay(ref JsonCursor cursor)
    {
        if (cursor.Text(Day) is not { } text)
        {
            return default;
        }

        if (PackedDate.TryParse(text.AsSpan(), out var day) && PackedDate.IsExact(day))
        {
            return PackedDate.Unpack(day);
        }

        cursor.Refuse(Day);
        return default;
    }

    public static void RefuseBlank(ref JsonCursor cursor, string? text)
    {
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            cursor.Report("文本不得全为空白。", "The text must not be only blanks.");
        }
    }
}
