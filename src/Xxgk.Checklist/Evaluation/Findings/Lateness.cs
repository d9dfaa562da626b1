using System.Globalization;

namespace Xxgk;

/// <summary>By how much something is late (逾期时长): working days, or calendar days where the limit is a date.</summary>
/// <param name="Days">The number of days (逾期天数); 0 where no working day lies between.</param>
/// <param name="InCalendarDays">Whether calendar days are counted (是否按自然日计).</param>
/// <param name="IsAtLeast">Whether it is at least so much (至少): a date is not exact, or the calendar ends.</param>
public readonly record struct Lateness(int Days, bool InCalendarDays, bool IsAtLeast)
{
    /// <summary>The lateness in words (文字表述): 逾期29个工作日, 逾期18日, 逾期不足1个工作日, 逾期至少3个工作日.</summary>
    public Wording Wording
    {
        get
        {
            if (Days == 0)
            {
                return IsAtLeast
                    ? Wording.Of("逾期", "late")
                    : Wording.Of("逾期不足1个工作日", "less than one working day late");
            }

            var number = Days.ToString(CultureInfo.InvariantCulture);
            return Wording.Of(
                "逾期" + (IsAtLeast ? "至少" : string.Empty) + number + (InCalendarDays ? "日" : "个工作日"),
                (IsAtLeast ? "at least " : string.Empty) + number + (InCalendarDays ? " calendar day" : " working day") + (Days == 1 ? string.Empty : "s") + " late");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Wording.Chinese;
}
