namespace Xxgk;

/// <summary>
/// The State Council's notices on the arrangement of holidays (国务院、国务院办公厅节假日安排通知) since 2010: the yearly ones, and those that
/// changed a year already arranged.
/// </summary>
/// <remarks>The notice for 2027 was not found when this was written (on record up to 23 November 2026).</remarks>
public static partial class HolidayNotices
{
    /// <summary>All of them, in the order of their publication (全部通知，按公布先后).</summary>
    public static IReadOnlyList<HolidayNotice> All => List.InOrder;

    // A class of its own: its initialiser runs after all parts of this one have.
    private static class List
    {
        public static readonly IReadOnlyList<HolidayNotice> InOrder = Array.AsReadOnly<HolidayNotice>(
        [
            For2010, For2011, For2012, For2013, For2014, For2015, VictoryDay2015, For2016, For2017, For2018,
            For2019, LabourDay2019, For2020, SpringFestival2020, For2021, For2022, For2023, For2024, For2025, For2026,
        ]);
    }
}
