using Xxgk.Samples.Import.Cells;

namespace Xxgk.Samples.Import.Columns;

/// <summary>How sure it is what a heading means.</summary>
internal enum Sureness
{
    /// <summary>Nothing is known of it.</summary>
    None,

    /// <summary>By the words in it, or by what stands below.</summary>
    Guessed,

    /// <summary>One of the headings that offices give.</summary>
    Sure,
}

/// <summary>Reads what a column is from its heading, and where that leaves it open from the values below (识别列标题).</summary>
internal static class HeadingReader
{
    /// <param name="path">The headings one below the other, from the top; a merged one stands over each of its columns.</param>
    /// <param name="samples">Some values below it.</param>
    public static (ColumnRole Role, Sureness Sureness) Read(IReadOnlyList<string> path, IReadOnlyList<string> samples)
    {
        string[] folded = [.. path.Select(HeadingText.Folded).Where(text => text.Length > 0)];
        if (folded.Length == 0)
        {
            return (ColumnRole.Ignored, Sureness.None);
        }

        var own = folded[^1];
        var above = folded.Length > 1 ? folded[^2] : string.Empty;
        if (IsOverChannels(above) && !HeadingWords.TryKnow(own, out _) && !HeadingWords.IsBare(own) && ChannelCells.TryKind(own, out var kind))
        {
            return (new(Field.Mark, ChannelCells.Of(kind, path[^1].Trim())), Sureness.Sure);
        }

        return ByForm(own, samples)
            ?? Known(own, above)
            ?? (HeadingWords.Guess(HeadingWords.IsBare(own) ? above + own : own) is { } guess ? (new(guess), Sureness.Guessed) : (ColumnRole.Ignored, Sureness.None));
    }

    private static (ColumnRole, Sureness)? Known(string own, string above) =>
        above.Length > 0 && (HeadingWords.TryKnow(above + own, out var both) || HeadingWords.TryKnow(Shortened(above) + own, out both)) ? (new(both), Sureness.Sure)
        : !(above.Length > 0 && HeadingWords.IsBare(own)) && HeadingWords.TryKnow(own, out var alone) ? (new(alone), Sureness.Sure)
        : null;

    /// <summary>公开方式 and 公开形式 are said of the scope by some offices and of the channel by others: the values tell.</summary>
    private static (ColumnRole, Sureness)? ByForm(string own, IReadOnlyList<string> samples)
    {
        if (own is not ("公开方式" or "公开形式"))
        {
            return null;
        }

        var scopes = samples.Count(value => ScopeCells.TryKind(value, out _));
        return (new(scopes * 2 > samples.Count ? Field.Scope : Field.Channel), Sureness.Guessed);
    }

    /// <summary>公开情况 over 日期 is 公开日期.</summary>
    private static string Shortened(string above) => above.Replace("情况", string.Empty, StringComparison.Ordinal).Replace("信息", string.Empty, StringComparison.Ordinal);

    private static bool IsOverChannels(string above) =>
        above.Length > 0 && (HeadingWords.TryKnow(above, out var field) ? field == Field.Channel : above is "公开方式" or "公开形式");
}
