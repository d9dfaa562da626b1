namespace Xxgk.Serialization;

/// <summary>A text of bounded length, without control characters; of what names a thing, without marks that do not show either.</summary>
internal sealed class TextShape(int maximum, int minimum = 1, string? pattern = null, Wording expected = default) : JsonShape
{
    // What TextGuards.IsHiddenMark says, as a schema says it.
    private const string WithoutHiddenMarks = @"^[^\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*$";

    public int Minimum { get; } = minimum;

    public int Maximum { get; } = maximum;

    /// <summary>A regular expression for the schema; the reader parses the text properly.</summary>
    public string? Pattern { get; private init; } = pattern;

    /// <summary>Whether the text names a thing (an id, a title), so that two that look alike must be alike.</summary>
    public bool IsName { get; private init; }

    public override Wording Expected => expected == default ? Wording.Of("文本", "a text") : expected;

    /// <summary>A text that names a thing.</summary>
    public static TextShape Naming(int maximum) => new(maximum) { IsName = true, Pattern = WithoutHiddenMarks };
}
