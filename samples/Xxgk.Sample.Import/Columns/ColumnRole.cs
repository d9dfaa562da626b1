namespace Xxgk.Samples.Import.Columns;

/// <summary>What one column is taken for (列与字段的对应): a field, and the channel where the column is a channel's own.</summary>
/// <param name="Field">The field.</param>
/// <param name="Channel">The channel of a column of marks; null for all others.</param>
internal sealed record ColumnRole(Field Field, Channel? Channel = null)
{
    private const string MarkPrefix = "mark:";

    public static ColumnRole Ignored { get; } = new(Field.Ignored);

    public Wording Wording => Channel is null
        ? Field.ToWording()
        : Wording.Of($"公开途径：{Channel.Wording.Chinese}", $"channel: {Channel.Wording.English}");

    /// <summary>As a mapping file has it: <c>from</c>, <c>mark:newMedia:微信</c>.</summary>
    public override string ToString() => Channel is null ? Field.ToName() : MarkPrefix + Channel;

    public static ColumnRole? Parse(string text)
    {
        if (text.StartsWith(MarkPrefix, StringComparison.Ordinal))
        {
            return Channel.TryParse(text[MarkPrefix.Length..], out var channel) ? new(Field.Mark, channel) : null;
        }

        return Fields.TryParse(text, out var field) && field != Field.Mark ? new(field) : null;
    }
}
