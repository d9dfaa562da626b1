using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

namespace Xxgk;

public sealed partial class Provision
{
    /// <summary>Reads a Chinese citation of an instrument that the library knows (识读引用). What is accepted, the longer overload says.</summary>
    /// <param name="text">The text, nothing but the citation; null is read as none.</param>
    /// <param name="provision">The place; null if the text is none.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Provision? provision) => TryParse(text, [], out provision);

    /// <summary>Reads a Chinese citation (识读引用), whatever <see cref="Citation"/> prints. Never throws on any text.</summary>
    /// <remarks>
    /// Also read: plain brackets, blanks, digits for Chinese numerals, and the number after the title. A title that two instruments
    /// bear is read only with the number: 《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条.
    /// </remarks>
    /// <param name="text">The text, nothing but the citation; null is read as none.</param>
    /// <param name="others">Further instruments, such as the school's own rules; not null. They come before those that the library knows.</param>
    /// <param name="provision">The place; null if the text is none, or the instrument is not known.</param>
    /// <exception cref="ArgumentNullException">The further instruments are null.</exception>
    public static bool TryParse(string? text, IReadOnlyCollection<Instrument> others, [NotNullWhen(true)] out Provision? provision)
    {
        Guard.Against.Null(others);
        provision = null;
        if (text is not { Length: > 2 and <= 300 })
        {
            return false;
        }

        var citation = text.Trim();
        var close = citation.LastIndexOf('》');
        if (citation[0] != '《' || close < 2)
        {
            return false;
        }

        var title = citation.Substring(1, close - 1);
        var rest = Fold(citation.Substring(close + 1));
        DocumentNumber? number = null;
        if (rest.Length > 0 && rest[0] == '（' && rest.IndexOf('）') is > 0 and var end && DocumentNumber.TryParse(rest.Substring(1, end - 1), out var read))
        {
            number = read;
            rest = rest.Substring(end + 1);
        }

        bool Named(Instrument instrument) =>
            (number is null || instrument.Number == number) && instrument.Bears(title);

        Instrument[] found = [.. others.Where(Named).Distinct()];
        found = found.Length > 0 ? found : [.. Instruments.WithTitle(title).Where(Named)];
        provision = found.Length == 1 ? ReadPlace(found[0], title, rest) : null;
        return provision is not null;
    }

    private static Provision? ReadPlace(Instrument instrument, string title, string text)
    {
        var isList = instrument.ListTitle is { } list && string.Equals(list.Chinese, title, StringComparison.Ordinal);
        var rest = text;
        if (rest.StartsWith("所附清单", StringComparison.Ordinal))
        {
            isList = true;
            rest = rest.Substring(4);
        }

        // The list cited without an item is the notice as a whole.
        if (isList && rest.Length > 0)
        {
            return Take(ref rest, "第（", "）项") is { } listed && rest.Length == 0 && listed <= (instrument.ListItemCount ?? 9999)
                ? instrument.ListItem(listed)
                : null;
        }

        var place = instrument.Whole;
        if (Take(ref rest, "第", "条") is { } article)
        {
            if (article > (instrument.ArticleCount ?? 9999))
            {
                return null;
            }

            place = instrument.Article(article);
            place = Take(ref rest, "第", "款") is { } paragraph ? place.Paragraph(paragraph) : place;
        }
        else if (Take(ref rest, "第", "部分") is { } part)
        {
            place = instrument.Part(part);
        }

        place = place.Kind != ProvisionKind.Whole && Take(ref rest, "第（", "）项") is { } item ? place.Item(item) : place;
        return rest.Length == 0 ? place : null;
    }

    /// <summary>Takes a number between two words off the front of the text; null, and the text as it was, if it does not stand there.</summary>
    private static int? Take(ref string text, string before, string after)
    {
        if (!text.StartsWith(before, StringComparison.Ordinal))
        {
            return null;
        }

        var end = text.IndexOf(after, before.Length, StringComparison.Ordinal);
        if (end < 0 || !TryReadNumber(text.Substring(before.Length, end - before.Length), out var number))
        {
            return null;
        }

        text = text.Substring(end + after.Length);
        return number;
    }

    private static bool TryReadNumber(string text, out int number) =>
        ChineseNumeral.TryParse(text, out number)
        || (text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0);

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(character switch { '(' => '（', ')' => '）', _ => character });
            }
        }

        return folded.ToString();
    }
}
