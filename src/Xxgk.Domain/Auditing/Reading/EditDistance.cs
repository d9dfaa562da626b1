namespace Xxgk.Auditing;

/// <summary>How many characters must be put in, taken out or changed to make one text of another, up to a limit.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or more than <paramref name="limit"/> where it is larger. Texts are short: titles.</summary>
    public static int Of(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var (above, row) = (new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(above[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            (above, row) = (row, above);
        }

        return above[right.Length];
    }
}
