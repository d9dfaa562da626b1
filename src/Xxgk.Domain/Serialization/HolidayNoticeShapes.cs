namespace Xxgk.Serialization;

/// <summary>What a file with a holiday notice holds, member by member.</summary>
internal static class HolidayNoticeShapes
{
    /// <summary>The names of <see cref="HolidayNoticeEffect"/>, in its order.</summary>
    public static readonly string[] Effects = ["annual", "adds", "replaces", "extends"];

    /// <summary>The names of <see cref="HolidaySpanKind"/>, in its order.</summary>
    public static readonly string[] Kinds = ["off", "worked", "leaveEncouraged"];

    public static readonly TextShape Day = new(10, 10, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", Wording.Of("日期，如 2026-01-01", "a day, as 2026-01-01"));
    public static readonly TextShape Number = new(60, 1, pattern: null, Wording.Of("文号，如 国办发明电〔2025〕7号", "a document number, as 国办发明电〔2025〕7号"));
    public static readonly TextShape Title = new(200);
    public static readonly TextShape Holiday = new(60);
    public static readonly NumberShape Year = new(1900, 2100);
    public static readonly NumberShape Days = new(0, 366);
    public static readonly ChoiceShape Effect = new(Effects);
    public static readonly ChoiceShape Kind = new(Kinds);

    public static readonly ObjectShape Span = new(
        "holidaySpan",
        Member.Required("holiday", Holiday, "节假日名称", "The holiday's name"),
        Member.Required("kind", Kind, "放假、周末上班或鼓励休假", "Days off, a weekend day worked, or leave encouraged"),
        Member.Required("first", Day, "首日", "The first day"),
        Member.Optional("last", Day, "末日，缺省为首日", "The last day; the first one if left out"));

    public static readonly ObjectShape Balance = new(
        "holidayBalance",
        Member.Required("weekdaysOff", Days, "放假的周一至周五天数", "Days from Monday to Friday off"),
        Member.Required("weekendDaysWorked", Days, "上班的周末天数", "Days of the weekend worked"));

    public static readonly ListShape Spans = new(Span, 100);

    /// <summary>What a file with a notice holds.</summary>
    public static readonly ObjectShape Notice = new(
        "holidayNotice",
        Member.Required("number", Number, "文号", "The document number"),
        Member.Optional("title", Title, "标题", "The title"),
        Member.Required("year", Year, "所安排年份", "The year that it arranges"),
        Member.Required("issuedOn", Day, "成文日期", "The day on which it was signed"),
        Member.Required("publishedOn", Day, "公布日期", "The day on which it was published"),
        Member.Required("effect", Effect, "作用：年度安排、增加、替换、延长", "What it does to the notices before it"),
        Member.Required("spans", Spans, "安排", "What it orders"),
        Member.Optional("balance", Balance, "放假与调休上班天数", "How many days it takes and gives back"));
}
