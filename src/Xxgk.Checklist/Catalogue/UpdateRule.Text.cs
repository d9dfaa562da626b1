using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Ardalis.GuardClauses;

namespace Xxgk;

public sealed partial class UpdateRule
{
    // 每年10月, 每年12月-1月, 每年12月至次年1月, 每年1-2月
    private static readonly Regex Yearly = new(
        "^每年(?<first>1[0-2]|[1-9])(月份?)?(([-—–―~～至到]{1,2})(次年|翌年)?(?<last>1[0-2]|[1-9]))?月份?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>Reads the forms that catalogues print (解析): spaces, full-width digits and the several dashes are alike.</summary>
    /// <param name="text">The text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has none of the forms.</exception>
    public static UpdateRule Parse(string text) => TryParse(Guard.Against.Null(text), out var rule)
        ? rule
        : throw new FormatException($"'{text}' is no update rule: 变动即更, 随时更新, 长期公开, 适时公开, 每年10月 or 每年12月-1月 is expected.");

    /// <summary>Reads the forms that catalogues print (解析).</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="rule">The rule; null where the answer is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out UpdateRule? rule)
    {
        var plain = Plain(text ?? string.Empty);
        rule = plain switch
        {
            "变动即更" or "变动即更新" => OnChange,
            "随时更新" => AnyTime,
            "长期公开" => Standing,
            "适时公开" => InDueCourse,
            _ => ParseYearly(plain),
        };
        return rule is not null;
    }

    private static UpdateRule? ParseYearly(string plain)
    {
        // No form is longer, and a text of any length is answered at once.
        if (plain.Length > 20 || Yearly.Match(plain) is not { Success: true } match)
        {
            return null;
        }

        var first = Month(match.Groups["first"].Value);
        return match.Groups["last"] is { Success: true } last ? YearlyIn(first, Month(last.Value)) : YearlyIn(first);
    }

    private static int Month(string digits) => digits.Length == 1 ? digits[0] - '0' : 10 + digits[1] - '0';

    private static string Plain(string text) => new(
        [.. text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c)]);
}
