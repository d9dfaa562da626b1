using System.Text;

namespace Xxgk;

/// <summary>Takes from a printed quantity what only belongs to its print: spaces, full-width forms, groups of three digits.</summary>
internal static class QuantityTidying
{
    /// <summary>Full-width digits become plain, spaces go, and groups of three are joined; false where a comma or a space parts digits otherwise.</summary>
    public static bool TryTidy(string text, out string tidy)
    {
        var builder = new StringBuilder(text.Length);
        tidy = string.Empty;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] is >= '０' and <= '９' ? (char)(text[i] - '０' + '0') : text[i] == '．' ? '.' : text[i] == '％' ? '%' : text[i];
            if (c is ',' or '，' || char.IsWhiteSpace(c))
            {
                var parts = builder.Length > 0 && IsDigit(builder[builder.Length - 1]) && i + 1 < text.Length && IsDigit(text[i + 1]);
                if ((parts && !IsGroup(text, i + 1)) || (!parts && !char.IsWhiteSpace(c)))
                {
                    return false;
                }

                continue;
            }

            builder.Append(c);
        }

        tidy = builder.ToString();
        return true;
    }

    private static bool IsGroup(string text, int start)
    {
        var length = 0;
        while (start + length < text.Length && IsDigit(text[start + length]))
        {
            length++;
        }

        return length == 3;
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');
}
