using System.Globalization;
using NodaTime;

namespace Xxgk.Samples.Import.Cells;

/// <summary>Dates that a spreadsheet has as numbers (日期的数字写法): a serial number of its own, 20210305, 202103, 2021, 2021.03.</summary>
internal static class DateNumbers
{
    // Serial 61 is 1 March 1900; before it, spreadsheets count a day that there was not.
    private const int FirstSerial = 61;
    private const int LastSerial = 73_050;

    private static readonly LocalDate SerialZero = new(1899, 12, 30);

    public static bool TryRead(double number, out PartialDate date, out Wording fault)
    {
        (date, fault) = (PartialDate.Unknown, default);
        var whole = (long)Math.Floor(number);
        if (whole is >= FirstSerial and <= LastSerial && whole > 9_999)
        {
            var day = SerialZero.PlusDays((int)whole);
            return DateCells.TryDay(day.Year, day.Month, day.Day, out date, out fault);
        }

        if (number != whole)
        {
            return TryDecimal(number, whole, out date, out fault);
        }

        var text = whole.ToString(CultureInfo.InvariantCulture);
        switch (text.Length)
        {
            case 8:
                return DateCells.TryDay((int)(whole / 10_000), (int)(whole / 100 % 100), (int)(whole % 100), out date, out fault);
            case 6:
                return DateCells.TryMonth((int)(whole / 100), (int)(whole % 100), out date, out fault);
            case 4:
                return DateCells.TryMonth((int)whole, month: 0, out date, out fault);
            default:
                fault = Faults.OfDate(text);
                return false;
        }
    }

    /// <summary>2021.03 written as a number is a month; 2021.1 may have been 2021.10, whose last nought a number does not keep.</summary>
    private static bool TryDecimal(double number, long whole, out PartialDate date, out Wording fault)
    {
        var hundredths = (int)Math.Round((number - whole) * 100);
        date = PartialDate.Unknown;
        if (Math.Abs(number - whole - (hundredths / 100d)) > 1e-9 || whole is < 1900 or > 2100)
        {
            fault = Faults.OfDate(number.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        if (hundredths == 10)
        {
            fault = Wording.Of(
                FormattableString.Invariant($"可能是{whole}年1月，也可能是{whole}年10月（数字不保留末尾的0），请写明"),
                FormattableString.Invariant($"it may be January or October {whole}, since a number keeps no nought at its end; say which"));
            return false;
        }

        return DateCells.TryMonth((int)whole, hundredths % 10 == 0 ? hundredths / 10 : hundredths, out date, out fault);
    }
}
