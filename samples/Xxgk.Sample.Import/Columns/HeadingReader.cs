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
        if (MarkedChannel(path[^1], own, above, samples) is { } mark)
        {
            return mark;
        }

        return ByForm(own, samples)
            ?? Known(own, above)
            ?? (HeadingWords.Guess(HeadingWords.IsBare(own) ? above + own : own) is { } guess ? (new(guess), Sureness.Guessed) : (ColumnRole.Ignored, Sureness.None));
    }

    /// <summary>
    /// A column of a channel's own: 学校网站 below 公开途径, or 公开途径（学校网站）, whatever channel it is; or a channel's name alone over nothing but ticks.
    /// </summary>
    private static (ColumnRole, Sureness)? MarkedChannel(string heading, string own, string above, IReadOnlyList<string> samples)
    {
        var name = IsOverChannels(above) && !HeadingWords.TryKnow(own, out _) && !HeadingWords.IsBare(own) ? CellText.Cleaned(heading)
            : HeadingWords.TryKnow(own, out var field) && field == Field.Channel ? HeadingText.InBrackets(heading)
            : string.Empty;
        var isTicked = samples.Count > 0 && samples.All(sample => ChoiceCells.Truth(sample) is not null);
        if (name.Length is > 0 and <= 100 && (isTicked || samples.Count == 0 || ChannelCells.TryKind(name, out _)))
        {
            ChannelCells.TryKind(name, out var kind);
            return (new(Field.Mark, ChannelCells.Of(kind, name)), Sureness.Sure);
        }

        return isTicked && own.Length <= 12 && !HeadingWords.TryKnow(own, out _) && ChannelCells.TryKind(own, out var alone)
            ? (new(Field.Mark, ChannelCells.Of(alone, CellText.Cleaned(heading))), Sureness.Guessed)
            : null;
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
