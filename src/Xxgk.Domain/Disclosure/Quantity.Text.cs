using System.Globalization;
using Ardalis.GuardClauses;

namespace Xxgk;

public readonly partial struct Quantity
{
    /// <summary>The quantity in words, in one form for each way of saying it (文字表述): 200余条, 近300条, 3582至3681条.</summary>
    public Wording Wording
    {
        get
        {
            var (number, high) = (Plain(Number), Plain(High ?? 0));
            var (chinese, english) = Kind switch
            {
                QuantityKind.OrSomewhatMore => ($"{number}余{Unit}", $"somewhat over {number}"),
                QuantityKind.Nearly => ($"近{number}{Unit}", $"nearly {number}"),
                QuantityKind.About => ($"约{number}{Unit}", $"about {number}"),
                QuantityKind.MoreThan => ($"超过{number}{Unit}", $"more than {number}"),
                QuantityKind.AtLeast => ($"{number}{Unit}以上", $"at least {number}"),
                QuantityKind.Between => ($"{number}至{high}{Unit}", $"{number} to {high}"),
                QuantityKind.LessThan => ($"不足{number}{Unit}", $"fewer than {number}"),
                QuantityKind.Unknown => ($"若干{Unit}", "an unknown number"),
                _ => ($"{number}{Unit}", number),
            };
            return Wording.Of(chinese, Unit.Length > 0 ? $"{english} ({Unit})" : english);
        }
    }

    /// <summary>Reads a quantity as reports print it (解析): 3584条, 200余条, 46900余人, 近300, 三百余条, 1.2万条, 1万余条, 若干条.</summary>
    /// <param name="text">The text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no quantity: see <see cref="TryParse"/>.</exception>
    public static Quantity Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var quantity)
            ? quantity
            : throw new FormatException($"'{text}' is no quantity: a number as 3584条, 200余条, 近300件, 三百余条 or 1.2万条.");

    /// <summary>Reads a quantity as reports print it (解析). The printed text is kept.</summary>
    /// <remarks>
    /// Read are digits (full-width ones, groups of three and spaces too) with 千, 万 and 亿, and Chinese numerals; in front 共, 共计, 达 and the
    /// approximate words 近, 将近, 约, 大约, 超过, 逾, 不少于, 至少, 不足, 不到, 少于; behind the number or the unit 余 and 多, 以上, 左右, 上下; 至,
    /// 到 or a dash between two numbers; 若干, 大量, 一批 and 多 for a number that is not said. Two approximate words at once are not read,
    /// nor are 数十 and 上千, whose bounds no source gives.
    /// </remarks>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="quantity">The quantity; exactly 0 where the answer is false.</param>
    public static bool TryParse(string? text, out Quantity quantity)
    {
        quantity = default;
        if (text is null || QuantityText.Read(text) is not { } read || read.Number > Largest || !IsUnit(read.Unit))
        {
            return false;
        }

        if (read.Kind == QuantityKind.Between)
        {
            if (read.High < read.Number || read.High > Largest)
            {
                return false;
            }

            quantity = Ranging(read.Number, read.High, read.Unit, text);
            return true;
        }

        if (read.Number == 0 && read.Kind is not (QuantityKind.Exact or QuantityKind.Unknown))
        {
            return false;
        }

        quantity = Made(read.Kind, read.Number, read.Unit, text);
        return true;
    }

    /// <summary>The text as it was printed, where it was read; else the Chinese wording (文本). <see cref="Parse"/> reads both.</summary>
    public override string ToString() => text ?? Wording.Chinese;

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Whether a unit cannot be taken for a word of the number, so that what is written is read back.</summary>
    private static bool IsUnit(string unit) =>
        unit.Length <= LongestUnit && unit.All(c => char.IsLetter(c) || c is '%') && !QuantityText.HoldsWordOfNumber(unit);
}
