namespace Xxgk.Requests;

/// <summary>What makes digits a number of an identity card (GB 11643): a province, a day of birth and, in the new form, a check digit.</summary>
internal static class IdentityNumbers
{
    private const string CheckDigits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly HashSet<int> Provinces =
    [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
    ];

    /// <summary>Eighteen places, of which the last may be X.</summary>
    public static bool IsNew(string digits)
    {
        if (digits.Length != 18 || !Provinces.Contains(Number(digits, 0, 2)) || !IsBirthday(Number(digits, 6, 4), Number(digits, 10, 2), Number(digits, 12, 2)))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (digits[i] - '0') * Weights[i];
        }

        return CheckDigits[sum % 11] == digits[17];
    }

    /// <summary>Fifteen digits, issued to people born in the twentieth century.</summary>
    public static bool IsOld(string digits) =>
        digits.Length == 15
        && digits[14] != 'X'
        && Provinces.Contains(Number(digits, 0, 2))
        && IsBirthday(1900 + Number(digits, 6, 2), Number(digits, 8, 2), Number(digits, 10, 2));

    private static bool IsBirthday(int year, int month, int day) =>
        year is >= 1850 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(string digits, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            number = (number * 10) + (digits[i] - '0');
        }

        return number;
    }
}
