using NodaTime;

namespace Xxgk.Serialization;

/// <summary>Reads a holiday notice member by member; what is wrong is reported where it stands.</summary>
internal static class HolidayNoticeReader
{
    /// <summary>The names of <see cref="HolidayNoticeEffect"/>, in its order.</summary>
    public static readonly string[] Effects = ["annual", "adds", "replaces", "extends"];

    /// <summary>The names of <see cref="HolidaySpanKind"/>, in its order.</summary>
    public static readonly string[] Kinds = ["off", "worked", "leaveEncouraged"];

    private static readonly TextShape Day = new(10, 10, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", Wording.Of("日期，如 2026-01-01", "a day, as 2026-01-01"));
    private static readonly TextShape Number = new(60, 1, pattern: null, Wording.Of("文号，如 国办发明电〔2025〕7号", "a document number, as 国办发明电〔2025〕7号"));
    private static readonly TextShape Title = new(200);
    private static readonly TextShape Holiday = new(60);
    private static readonly NumberShape Year = new(1900, 2100);
    private static readonly NumberShape Days = new(0, 366);
    private static readonly ChoiceShape Effect = new(Effects);
    private static readonly ChoiceShape Kind = new(Kinds);

    private static readonly ObjectShape Span = new(
        "holidaySpan",
        Member.Required("holiday", Holiday, "节假日名称", "The holiday's name"),
        Member.Required("kind", Kind, "放假、周末上班或鼓励休假", "Days off, a weekend day worked, or leave encouraged"),
        Member.Required("first", Day, "首日", "The first day"),
        Member.Optional("last", Day, "末日，缺省为首日", "The last day; the first one if left out"));

    private static readonly ObjectShape Balance = new(
        "holidayBalance",
        Member.Required("weekdaysOff", Days, "放假的周一至周五天数", "Days from Monday to Friday off"),
        Member.Required("weekendDaysWorked", Days, "上班的周末天数", "Days of the weekend worked"));

    private static readonly ListShape Spans = new(Span, 100);

    /// <summary>What a file with a notice holds.</summary>
    public static ObjectShape Notice { get; } = new(
        "holidayNotice",
        Member.Required("number", Number, "文号", "The document number"),
        Member.Optional("title", Title, "标题", "The title"),
        Member.Required("year", Year, "所安排年份", "The year that it arranges"),
        Member.Required("issuedOn", Day, "成文日期", "The day on which it was signed"),
        Member.Required("publishedOn", Day, "公布日期", "The day on which it was published"),
        Member.Required("effect", Effect, "作用：年度安排、增加、替换、延长", "What it does to the notices before it"),
        Member.Required("spans", Spans, "安排", "What it orders"),
        Member.Optional("balance", Balance, "放假与调休上班天数", "How many days it takes and gives back"));

    /// <summary>The notice at the cursor; null after a problem.</summary>
    public static HolidayNotice? Read(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Notice, out var state))
        {
            return null;
        }

        var draft = new Draft();
        while (cursor.NextMember(Notice, ref state, out var member))
        {
            switch (member)
            {
                case 0: ReadNumber(ref cursor, draft); break;
                case 1: ReadTitle(ref cursor, draft); break;
                case 2: draft.Year = cursor.TryNumber(Year, out var year) ? year : 0; break;
                case 3: draft.IssuedOn = ReadDay(ref cursor); break;
                case 4: draft.PublishedOn = ReadDay(ref cursor); break;
                case 5: draft.Effect = cursor.TryChoice(Effect, out var effect) ? (HolidayNoticeEffect)effect : default; break;
                case 6: ReadSpans(ref cursor, draft); break;
                default: draft.Balance = ReadBalance(ref cursor); break;
            }
        }

        // The notice as a whole is judged only when each of its members is right.
        if (!cursor.Problems.IsEmpty)
        {
            return null;
        }

        foreach (var (span, message) in HolidayNoticeRules.FaultsOf(draft.Year, draft.IssuedOn, draft.PublishedOn, draft.Effect, draft.Spans, draft.Balance))
        {
            cursor.Problems.Add(span < 0 ? state.Start : draft.Places[span], message.Chinese + "。", Sentence(message.English));
        }

        return cursor.Problems.IsEmpty
            ? HolidayNotice.Of(draft.Number, draft.Year, draft.IssuedOn, draft.PublishedOn, draft.Effect, draft.Spans, draft.Balance, draft.Title)
            : null;
    }

    private static void ReadNumber(ref JsonCursor cursor, Draft draft)
    {
        if (cursor.Text(Number) is { } text && !DocumentNumber.TryParse(text, out draft.Number))
        {
            cursor.Refuse(Number);
        }
    }

    private static void ReadTitle(ref JsonCursor cursor, Draft draft)
    {
        draft.Title = cursor.Text(Title);
        RefuseBlank(ref cursor, draft.Title);
    }

    private static LocalDate ReadDay(ref JsonCursor cursor)
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

    private static void ReadSpans(ref JsonCursor cursor, Draft draft)
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

    private static void ReadSpan(ref JsonCursor cursor, Draft draft)
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

    private static void AddSpan(ProblemLog problems, Draft draft, long place, HolidaySpanKind kind, string holiday, LocalDate first, LocalDate last)
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

    private static HolidayBalance? ReadBalance(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Balance, out var state))
        {
            return null;
        }

        var (off, worked) = (0, 0);
        while (cursor.NextMember(Balance, ref state, out var member))
        {
            _ = member == 0 ? cursor.TryNumber(Days, out off) : cursor.TryNumber(Days, out worked);
        }

        // A number that does not fit has been reported, and then nothing comes of this value.
        return HolidayBalance.Of(Clamp(off), Clamp(worked));
    }

    private static void RefuseBlank(ref JsonCursor cursor, string? text)
    {
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            cursor.Report("文本不得全为空白。", "The text must not be only blanks.");
        }
    }

    private static int Clamp(int days) => Math.Min(Math.Max(days, 0), 366);

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";

    private sealed class Draft
    {
        public DocumentNumber Number;

        public string? Title { get; set; }

        public int Year { get; set; }

        public LocalDate IssuedOn { get; set; }

        public LocalDate PublishedOn { get; set; }

        public HolidayNoticeEffect Effect { get; set; }

        public List<HolidaySpan> Spans { get; } = [];

        public List<long> Places { get; } = [];

        public HolidayBalance? Balance { get; set; }
    }
}
