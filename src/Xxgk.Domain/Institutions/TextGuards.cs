using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>What a text must be to be kept, written as JSON and read back: one rule for every text that a school supplies.</summary>
internal static class TextGuards
{
    /// <summary>Whether a text has 1 to <paramref name="maximum"/> UTF-16 units, not only blanks, no control characters and no half of a surrogate pair.</summary>
    public static bool IsText(string text, int maximum)
    {
        if (text.Length > maximum || string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
            {
                return false;
            }

            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }

    public static string NotText(this IGuardClause guard, string text, int maximum, [CallerArgumentExpression(nameof(text))] string? parameterName = null) =>
        IsText(guard.Null(text, parameterName), maximum)
            ? text
            : throw new ArgumentException(
                FormattableString.Invariant($"A text of 1 to {maximum} characters is expected, not only blanks and without control characters."), parameterName);

    /// <summary>
    /// Whether a character takes no room and shows nothing, or turns around the order of what follows it: with it, two ids or titles
    /// look alike that are not.
    /// </summary>
    public static bool IsHiddenMark(char c) =>
        c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>A text that names a thing, such as an id or a title: <see cref="NotText"/>, and without hidden marks.</summary>
    public static string NotName(this IGuardClause guard, string text, int maximum, [CallerArgumentExpression(nameof(text))] string? parameterName = null) =>
        guard.NotText(text, maximum, parameterName).Any(IsHiddenMark)
            ? throw new ArgumentException("An id or a title holds no marks that do not show (U+200B–U+200F, U+202A–U+202E, U+2066–U+2069, U+FEFF).", parameterName)
            : text;

    public static string? NotTextOrNull(this IGuardClause guard, string? text, int maximum, [CallerArgumentExpression(nameof(text))] string? parameterName = null) =>
        text is null ? null : guard.NotText(text, maximum, parameterName);
}
