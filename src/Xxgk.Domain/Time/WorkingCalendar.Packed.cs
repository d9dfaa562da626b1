using System.Runtime.CompilerServices;

namespace Xxgk;

public sealed partial class WorkingCalendar
{
    /// <summary>The first day for which there is an answer.</summary>
    internal int FirstCoveredPacked => table.First;

    /// <summary>The last day for which there is an answer, a guess included; before the first one where no notice is known.</summary>
    internal int LastCoveredPacked => table.Last;

    /// <summary>The last day that no later yearly notice can change: 28 December of the last one's year.</summary>
    internal int LastFirmPacked => lastFirm;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool CoversPacked(int packed) => table.Covers(packed);

    /// <summary>The last day of a period of working days: <see cref="PackedDate.Never"/> beyond the coverage, <see cref="PackedDate.Absent"/> for a start before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int AddPacked(int start, int days) =>
        CoversPacked(start) ? table.Select(table.Rank(start) + days - 1)
        : start < table.First ? PackedDate.Absent
        : PackedDate.Never;

    /// <summary>The working days after a day, through another one; both covered, and the second not before the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int CountPacked(int after, int through) => table.Rank(through) - table.Rank(after);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsWorkingPacked(int packed) => table.IsWorking(packed);

    /// <summary>A covered day if it is worked, else the first working day after it; <see cref="PackedDate.Never"/> beyond the coverage.</summary>
    internal int RollPacked(int packed) => table.IsWorking(packed) ? packed : table.Select(table.Rank(packed));

    /// <summary>Which notice is missing for a day that is not covered, or not for good.</summary>
    internal Wording MissingNotice(int packed)
    {
        if (packed < table.First)
        {
            return DateWords.Wording($"{firstYear}年以前的节假日安排通知未收录", $"holiday notices before {firstYear} are not on record");
        }

        // Days of the calendar year before 29 December need no other notice; a sum of days that ran off the table needs the next one.
        var year = Math.Max(packed >> 9, lastYear + 1);
        return year == lastYear + 1 ? missingNext : MissingBetween(lastYear + 1, year);
    }

    private Wording MissingBetween(int first, int last)
    {
        var asOf = knownOn is { } day && first <= lastPublishedYear ? (DateWords.Chinese(day), DateWords.Iso(day)) : default;
        var (chinese, english) = first == last
            ? (FormattableString.Invariant($"{first}年节假日安排通知"), FormattableString.Invariant($"the holiday notice for {first}"))
            : (FormattableString.Invariant($"{first}年至{last}年节假日安排通知"), FormattableString.Invariant($"the holiday notices for {first} to {last}"));
        return asOf == default
            ? Wording.Of(chinese + "尚未收录", english + (first == last ? " is" : " are") + " not known")
            : Wording.Of("截至" + asOf.Item1 + chinese + "尚未公布", english + (first == last ? " was" : " were") + " not published by " + asOf.Item2);
    }
}
