using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>A channel through which something is disclosed (公开途径): a kind, and the school's own name for it where it has one.</summary>
/// <remarks>Its text is the kind's name in JSON, and behind a colon the own name: <c>schoolWebsite</c>, <c>newMedia:抖音</c>.</remarks>
public sealed class Channel : IEquatable<Channel>
{
    internal const int LongestName = 100;

    private Channel(ChannelKind kind, string? name)
    {
        Kind = kind;
        Name = name;
    }

    /// <summary>The kind (种类).</summary>
    public ChannelKind Kind { get; }

    /// <summary>The school's own name for it (名称); null where the kind says it all, never for <see cref="ChannelKind.Other"/>.</summary>
    public string? Name { get; }

    /// <summary>The own name, or the kind in both languages (文字表述).</summary>
    public Wording Wording => Name is null ? Kind.ToWording() : Wording.Of(Name, Name);

    /// <summary>A channel (公开途径).</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">The school's own name for it, 1 to 100 characters; a channel of another kind must have one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    /// <exception cref="ArgumentException">The name is blank, too long or holds control characters, or another kind has no name.</exception>
    public static Channel Of(ChannelKind kind, string? name = null)
    {
        ChannelKinds.Names.Checked(kind, nameof(kind));
        return kind == ChannelKind.Other && name is null
            ? throw new ArgumentException("A channel of another kind must have a name.", nameof(name))
            : new(kind, Guard.Against.NotTextOrNull(name, LongestName));
    }

    /// <summary>Reads <c>schoolWebsite</c> or <c>newMedia:抖音</c> (解析).</summary>
    /// <param name="text">The text; not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There is no such kind, the name is no text, or another kind has no name.</exception>
    public static Channel Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var channel)
            ? channel
            : throw new FormatException($"'{text}' is no channel: a kind as schoolWebsite, or a kind and a name as newMedia:抖音.");

    /// <summary>Reads <c>schoolWebsite</c> or <c>newMedia:抖音</c> (解析).</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="channel">The channel; null where the answer is false.</param>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Channel? channel)
    {
        channel = null;
        if (text is null)
        {
            return false;
        }

        var colon = text.IndexOf(':');
        var name = colon < 0 ? null : text.Substring(colon + 1);
        if (ChannelKinds.TryParse(colon < 0 ? text : text.Substring(0, colon), out var kind)
            && (name is null ? kind != ChannelKind.Other : TextGuards.IsText(name, LongestName)))
        {
            channel = new(kind, name);
        }

        return channel is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Channel? other) => other is not null && Kind == other.Kind && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Channel);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Name).GetHashCode();

    /// <summary>The form that <see cref="Parse"/> reads (文本形式).</summary>
    public override string ToString() => Name is null ? Kind.ToJsonName() : Kind.ToJsonName() + ":" + Name;
}
