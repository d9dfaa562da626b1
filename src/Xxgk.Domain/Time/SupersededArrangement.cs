namespace Xxgk;

/// <summary>What a notice had ordered for a day before a later one changed it (被取代的安排).</summary>
public sealed class SupersededArrangement
{
    internal SupersededArrangement(HolidayNotice notice, HolidaySpan span, HolidayNotice by)
    {
        Notice = notice;
        Span = span;
        By = by;
    }

    /// <summary>The earlier notice (原通知).</summary>
    public HolidayNotice Notice { get; }

    /// <summary>What it had ordered (原安排).</summary>
    public HolidaySpan Span { get; }

    /// <summary>The notice that took its place (取代它的通知).</summary>
    public HolidayNotice By { get; }

    /// <summary>The history in both languages (沿革).</summary>
    public Wording Text => Wording.Of(
        $"原由{Notice.Citation.Chinese}安排{(Span.Kind == HolidaySpanKind.Off ? "放假" : "上班")}，后由{By.Citation.Chinese}取代",
        $"{Notice.Citation.English} had made it a {(Span.Kind == HolidaySpanKind.Off ? "day off" : "working day")}, superseded by {By.Citation.English}");

    /// <summary>The history in Chinese (沿革).</summary>
    public override string ToString() => Text.Chinese;
}
