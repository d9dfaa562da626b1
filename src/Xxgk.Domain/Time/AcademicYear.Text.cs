using Ardalis.GuardClauses;

namespace Xxgk;

public readonly partial struct AcademicYear
{
    private const string EnglishPrefix = "academic year";

    /// <summary>Reads an academic year as schools write it (解析学年).</summary>
    /// <param name="text">
    /// Two successive years of four digits, ASCII or full-width, joined by a hyphen, a dash (also two of them), 〜, ~, / or 至, and
    /// 学年, 学年度, 年度 or nothing after them; spaces may stand between the parts: 2020—2021学年, 2020-2021学年度, 2022~2023学年,
    /// 2020/2021, 2016至2017学年. The English form that <see cref="Format"/> writes is read too.
    /// </param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is none of these, the years are not successive, or they are out of range.</exception>
    public static AcademicYear Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var year)
            ? year
            : throw new FormatException($"'{text}' is not an academic year: two successive years are expected, as 2020—2021学年 or 2020-2021.");

    /// <summary>Reads an academic year as schools write it; see <see cref="Parse"/> for the forms (解析学年).</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="year">The academic year; the default one where the answer is false.</param>
    public static bool TryParse(string? text, out AcademicYear year)
    {
        year = default;
        if (text is null)
        {
            return false;
        }

        var rest = text.AsSpan().Trim();
        if (rest.StartsWith(EnglishPrefix.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            rest = rest.Slice(EnglishPrefix.Length);
        }

        if (!TryReadYear(ref rest, out var first) || !TryReadJoin(ref rest) || !TryReadYear(ref rest, out var second)
            || second != first + 1 || first is < FirstStartYear or > LastStartYear || !IsSuffix(rest.Trim()))
        {
            return false;
        }

        year = new(first);
        return true;
    }

    private static bool TryReadYear(ref ReadOnlySpan<char> rest, out int year)
    {
        rest = rest.TrimStart();
        year = 0;
        var length = 0;
        for (; length < rest.Length && DigitOf(rest[length]) is >= 0 and var digit; length++)
        {
            if (length == 4)
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        rest = rest.Slice(length);
        return length == 4;
    }

    private static int DigitOf(char c) =>
        c is >= '0' and <= '9' ? c - '0'
        : c is >= '０' and <= '９' ? c - '０'
        : -1;

    // 2017—-2018 is printed too: a dash may be doubled, the other marks may not.
    private static bool TryReadJoin(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        var dashes = 0;
        while (dashes < rest.Length && IsDash(rest[dashes]))
        {
            dashes++;
        }

        var length = dashes > 0 ? dashes : rest.Length > 0 && IsJoin(rest[0]) ? 1 : 0;
        rest = rest.Slice(length);
        return length is 1 or 2;
    }

    private static bool IsDash(char c) => c is '-' or '－' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '─';

    private static bool IsJoin(char c) => c is '~' or '～' or '〜' or '/' or '／' or '至';

    private static bool IsSuffix(ReadOnlySpan<char> rest) =>
        rest.IsEmpty
        || rest.SequenceEqual("学年".AsSpan())
        || rest.SequenceEqual("学年度".AsSpan())
        || rest.SequenceEqual("年度".AsSpan());
}
