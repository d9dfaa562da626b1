using System.Numerics;

namespace Xxgk.Benchmarks.Calendar;

/// <summary>What a careful developer writes: a word a month, a bit a day, and counts of bits.</summary>
internal sealed class MonthBitmap
{
    private readonly int firstYear;
    private readonly uint[] months;

    public MonthBitmap(WorkingCalendar calendar, DateOnly first, DateOnly last)
    {
        firstYear = first.Year;
        months = new uint[(last.Year - first.Year + 1) * 12];
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(LocalDate.FromDateOnly(day)).Value)
            {
                months[IndexOf(day)] |= 1u << day.Day;
            }
        }
    }

    public DateOnly Add(DateOnly start, int days)
    {
        var month = IndexOf(start);
        var bits = months[month] & ~UpTo(start.Day);
        for (var count = BitOperations.PopCount(bits); count < days; count = BitOperations.PopCount(bits))
        {
            days -= count;
            bits = months[++month];
        }

        while (--days > 0)
        {
            bits &= bits - 1;
        }

        return new DateOnly(firstYear + (month / 12), (month % 12) + 1, BitOperations.TrailingZeroCount(bits));
    }

    public int Count(DateOnly after, DateOnly through)
    {
        var (month, last) = (IndexOf(after), IndexOf(through));
        var bits = months[month] & ~UpTo(after.Day);
        var count = 0;
        while (month < last)
        {
            count += BitOperations.PopCount(bits);
            bits = months[++month];
        }

        return count + BitOperations.PopCount(bits & UpTo(through.Day));
    }

    private static uint UpTo(int day) => uint.MaxValue >> (31 - day);

    private int IndexOf(DateOnly day) => ((day.Year - firstYear) * 12) + day.Month - 1;
}
