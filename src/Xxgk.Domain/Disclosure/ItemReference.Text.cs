using System.Globalization;
using Ardalis.GuardClauses;

namespace Xxgk;

public readonly partial struct ItemReference
{
    private const string OwnPrefix = "own:";

    /// <summary>Reads <c>12</c>, <c>3.2</c> or <c>own:65</c> (解析).</summary>
    /// <param name="text">The text; not null.</param>
    /// <param name="edition">The edition of the list; a school's own item has none.</param>
    /// <exception cref="FormatException">The text has none of the three forms, or a number is out of range.</exception>
    /// <exception cref="ArgumentException">The edition is blank, too long or holds control characters.</exception>
    public static ItemReference Parse(string text, string edition = DefaultEdition) =>
        TryParse(Guard.Against.Null(text), Guard.Against.NotText(edition, LongestKey), out var reference)
            ? reference
            : throw new FormatException($"'{text}' names no item: an item as 12, a part as 3.2, an item of the school's own as own:65.");

    /// <summary>Reads <c>12</c>, <c>3.2</c> or <c>own:65</c> of the list of 2014 (解析).</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="reference">The reference; none where the answer is false.</param>
    public static bool TryParse(string? text, out ItemReference reference) => TryParse(text, DefaultEdition, out reference);

    /// <summary>Reads <c>12</c>, <c>3.2</c> or <c>own:65</c> (解析).</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="edition">The edition of the list; a school's own item has none.</param>
    /// <param name="reference">The reference; none where the answer is false.</param>
    public static bool TryParse(string? text, string edition, out ItemReference reference)
    {
        reference = default;
        if (text is null || edition is null || !TextGuards.IsText(edition, LongestKey))
        {
            return false;
        }

        if (text.StartsWith(OwnPrefix, StringComparison.Ordinal))
        {
            var key = text.Substring(OwnPrefix.Length);
            reference = TextGuards.IsText(key, LongestKey) ? new(key, 0, 0) : default;
            return !reference.IsNone;
        }

        var dot = text.IndexOf('.');
        var partNumber = 0;
        if (!TryNumber(dot < 0 ? text : text.Substring(0, dot), LastItem, out var itemNumber)
            || (dot >= 0 && !TryNumber(text.Substring(dot + 1), LastPart, out partNumber)))
        {
            return false;
        }

        reference = new(edition, itemNumber, partNumber);
        return true;
    }

    /// <summary>The form that <see cref="Parse"/> reads, without the edition (文本形式); empty for none.</summary>
    public override string ToString() => this switch
    {
        { IsNone: true } => string.Empty,
        { IsOwn: true } => OwnPrefix + text,
        { Part: 0 } => item.ToString(CultureInfo.InvariantCulture),
        _ => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", item, part),
    };

    private static bool TryNumber(string digits, int maximum, out int number)
    {
        number = 0;
        if (digits.Length is 0 or > 3 || digits[0] == '0')
        {
            return false;
        }

        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return number <= maximum;
    }
}
