using System.Runtime.CompilerServices;
using NodaTime;

namespace Xxgk;

/// <summary>
/// Dates as numbers, year &lt;&lt; 9 | month &lt;&lt; 5 | day, for the columns of a register: they compare as days do, and a
/// calendar indexes its table by them. The month or the day is 0 where it is not known; 0 is an unknown date.
/// </summary>
internal static class PackedDate
{
    /// <summary>No date at all, where a date may be absent: not the same as an unknown one.</summary>
    public const int Absent = -1;

    /// <summary>0001-01-01, the first day that is kept.</summary>
    public const int Minimum = (1 << 9) | (1 << 5) | 1;

    /// <summary>9999-12-31, the last day that is kept.</summary>
    public const int Maximum = (9999 << 9) | (12 << 5) | 31;

    /// <summary>After every day.</summary>
    public const int Never = int.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pack(int year, int month, int day) => (year << 9) | (month << 5) | day;

    public static int Pack(LocalDate day) => Pack(day.Year, day.Month, day.Day);

    public static LocalDate Unpack(int packed) => new(packed >> 9, (packed >> 5) & 0xF, packed & 0x1F);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsExact(int packed) => packed > 0 && (packed & 0x1F) != 0;

    /// <summary>The first day that a known date can be.</summary>
    public static int First(int packed) =>
        (packed & 0x1F) != 0 ? packed
        : (packed & 0x1FF) != 0 ? packed | 1
        : packed | (1 << 5) | 1;

    /// <summary>The last day that a known date can be.</summary>
    public static int Last(int packed) =>
        (packed & 0x1F) != 0 ? packed
        : (packed & 0x1FF) != 0 ? packed | DateTime.DaysInMonth(packed >> 9, (packed >> 5) & 0xF)
        : packed | (12 << 5) | 31;

    /// <summary>The next day; the last day of all stays.</summary>
    public static int Next(int packed) => packed >= Maximum ? Maximum : Pack(Unpack(packed).PlusDays(1));

    /// <summary>The day before; the first day of all stays.</summary>
    public static int Previous(int packed) => packed <= Minimum ? Minimum : Pack(Unpack(packed).PlusDays(-1));

    /// <summary>Reads yyyy-MM-dd, yyyy-MM or yyyy; false for any other text and for days that do not exist.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int packed)
    {
        Span<byte> bytes = stackalloc byte[10];
        packed = 0;
        if (text.Length > bytes.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            bytes[i] = text[i] < 128 ? (byte)text[i] : (byte)0;
        }

        return TryParse(bytes[..text.Length], out packed);
    }

    /// <summary>Reads yyyy-MM-dd, yyyy-MM or yyyy; false for any other text and for days that do not exist.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out int packed)
    {
        packed = 0;
        if (text.Length is not (10 or 7 or 4))
        {
            return false;
        }

        var year = (TwoDigits(text[0], text[1]) * 100) + TwoDigits(text[2], text[3]);
        if (year < 1)
        {
            return false;
        }

        var (month, day) = (0, 0);
        if (text.Length >= 7)
        {
            month = TwoDigits(text[5], text[6]);
            if (text[4] != (byte)'-' || month is < 1 or > 12)
            {
                return false;
            }
        }

        if (text.Length == 10)
        {
            day = TwoDigits(text[8], text[9]);
            if (text[7] != (byte)'-' || day < 1 || (day > 28 && day > DateTime.DaysInMonth(year, month)))
            {
                return false;
            }
        }

        packed = Pack(year, month, day);
        return true;
    }

    /// <summary>A number of two digits; one so negative that nothing makes up for it where they are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TwoDigits(byte tens, byte ones)
    {
        var (ten, one) = (tens - '0', ones - '0');
        return (uint)ten <= 9 && (uint)one <= 9 ? (ten * 10) + one : -1_000_000;
    }
}
