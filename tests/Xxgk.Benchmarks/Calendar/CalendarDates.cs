namespace Xxgk.Benchmarks.Calendar;

/// <summary>The dates that every contender is asked: of 2011, in no order, so that what a branch predictor learns of one date is no help with the next.</summary>
internal static class CalendarDates
{
    public const int Many = 16_384;

    /// <summary>For so many working days, counts run over twenty times as many calendar days.</summary>
    public const int CountedDays = 20;

    public static DateOnly First { get; } = new(2011, 1, 1);

    public static DateOnly Last { get; } = new(2026, 12, 31);

    /// <summary>The same ones each time.</summary>
    public static DateOnly[] All()
    {
        var random = new Random(20_140_725);
        return [.. Enumerable.Range(0, Many).Select(_ => First.AddDays(random.Next(365)))];
    }
}
