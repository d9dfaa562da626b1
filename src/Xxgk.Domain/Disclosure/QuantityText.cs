using System.Globalization;

namespace Xxgk;

/// <summary>What a printed quantity says, before its bounds are worked out.</summary>
internal readonly record struct QuantityReading(QuantityKind Kind, decimal Number, decimal High, string Unit);

/// <summary>Reads the words of a quantity, from the left to the right.</summary>
internal static class QuantityText
{
    private const int Longest = 60;

    private static readonly string[] Leads = ["共计", "合计", "总计", "累计", "共", "达"];

    private static readonly (string Word, QuantityKind Kind)[] Before =
    [
        ("将近", QuantityKind.Nearly), ("近", QuantityKind.Nearly),
        ("大约", QuantityKind.About), ("约", QuantityKind.About),
        ("超过", QuantityKind.MoreThan), ("逾", QuantityKind.MoreThan),
        ("不少于", QuantityKind.AtLeast), ("至少", QuantityKind.AtLeast),
        ("不足", QuantityKind.LessThan), ("不到", QuantityKind.LessThan), ("少于", QuantityKind.LessThan),
    ];

    private static readonly (string Word, QuantityKind Kind)[] Behind =
    [
        ("以上", QuantityKind.AtLeast), ("左右", QuantityKind.About), ("上下", QuantityKind.About),
        ("余", QuantityKind.OrSomewhatMore), ("多", QuantityKind.OrSomewhatMore),
    ];

    private static readonly string[] RangeMarks = ["至", "到", "——", "—", "–", "-", "－", "~", "～"];

    private static readonly string[] NotSaid = ["若干", "大量", "一批", "多"];

    public static QuantityReading? Read(string text)
    {
        if (text.Length > Longest || !QuantityTidying.TryTidy(text, out var rest))
        {
            return null;
        }

        if (TakeFirst(ref rest, NotSaid))
        {
            return new(QuantityKind.Unknown, 0, 0, rest);
        }

        TakeFirst(ref rest, Leads);
        var (kind, words) = (QuantityKind.Exact, 0);
        Take(ref rest, Before, fromEnd: false, ref kind, ref words);
        Take(ref rest, Behind, fromEnd: true, ref kind, ref words);
        var whole = rest;
        if (!TryNumber(ref rest, out var number))
        {
            return null;
        }

        var isWithoutMultiplier = whole[whole.Length - rest.Length - 1] is >= '0' and <= '9';
        if (TakeFirst(ref rest, RangeMarks))
        {
            var before = rest;
            if (words > 0 || !TryNumber(ref rest, out var high))
            {
                return null;
            }

            // 1-2万 leaves open whether the first number is to be multiplied too.
            var isOpen = isWithoutMultiplier && ChineseQuantityNumber.Multiplier(before[before.Length - rest.Length - 1]) > 0;
            return isOpen ? null : new(QuantityKind.Between, number, high, rest);
        }

        Take(ref rest, Behind, fromEnd: false, ref kind, ref words);

        // 十余万: the word stands inside the number, and its place is multiplied too.
        if (kind == QuantityKind.OrSomewhatMore && !TryMultiply(ref rest, ref number))
        {
            return null;
        }

        return words > 1 ? null : new(kind, number, 0, rest);
    }

    /// <summary>Whether a unit begins or ends with, or holds, what would be read as a part of the number.</summary>
    public static bool HoldsWordOfNumber(string unit) =>
        unit.Length > 0
        && (ChineseQuantityNumber.IsPart(unit[0])
            || unit.AsSpan().IndexOf('几') >= 0
            || Behind.Any(word => unit.StartsWith(word.Word, StringComparison.Ordinal) || unit.EndsWith(word.Word, StringComparison.Ordinal))
            || RangeMarks.Any(mark => unit.StartsWith(mark, StringComparison.Ordinal)));

    private static bool TakeFirst(ref string rest, string[] words)
    {
        foreach (var word in words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                rest = rest.Substring(word.Length);
                return true;
            }
        }

        return false;
    }

    private static void Take(ref string rest, (string Word, QuantityKind Kind)[] table, bool fromEnd, ref QuantityKind kind, ref int words)
    {
        foreach (var (word, meaning) in table)
        {
            if (fromEnd ? rest.EndsWith(word, StringComparison.Ordinal) : rest.StartsWith(word, StringComparison.Ordinal))
            {
                rest = fromEnd ? rest.Substring(0, rest.Length - word.Length) : rest.Substring(word.Length);
                kind = meaning;
                words++;
                return;
            }
        }
    }

    private static bool TryNumber(ref string rest, out decimal number)
    {
        var length = 0;
        while (length < rest.Length && rest[length] is (>= '0' and <= '9') or '.')
        {
            length++;
        }

        if (length > 0)
        {
            var digits = rest.Substring(0, length);
            rest = rest.Substring(length);
            return length <= 20
                && digits[0] != '.' && digits[length - 1] != '.'
                && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
                && TryMultiply(ref rest, ref number)
                || Nothing(out number);
        }

        while (length < rest.Length && ChineseQuantityNumber.IsPart(rest[length]))
        {
            length++;
        }

        var numeral = rest.Substring(0, length);
        rest = rest.Substring(length);
        return ChineseQuantityNumber.TryParse(numeral, out number);
    }

    private static bool Nothing(out decimal number)
    {
        number = 0;
        return false;
    }

    /// <summary>1.2万, 3千, 5百万; false where the number grows beyond every report.</summary>
    private static bool TryMultiply(ref string rest, ref decimal number)
    {
        while (rest.Length > 0 && ChineseQuantityNumber.Multiplier(rest[0]) is > 0 and var multiplier)
        {
            number *= multiplier;
            rest = rest.Substring(1);
            if (number > 1_000_000_000_000_000m)
            {
                return false;
            }
        }

        return true;
    }
}
