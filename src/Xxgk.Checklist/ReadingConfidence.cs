namespace Xxgk;

/// <summary>How sure a reading of a title is (解读把握程度).</summary>
public enum ReadingConfidence
{
    /// <summary>Open: another reading is as good (存疑).</summary>
    Low,

    /// <summary>A plain reading of the title (通常理解).</summary>
    Medium,

    /// <summary>The title or an instrument says it (有明文).</summary>
    High,
}

/// <summary>The words for a <see cref="ReadingConfidence"/> (把握程度用语).</summary>
public static class ReadingConfidences
{
    internal static NamedValues<ReadingConfidence> Names { get; } = new(
        (ReadingConfidence.Low, "存疑", "open"),
        (ReadingConfidence.Medium, "通常理解", "plain reading"),
        (ReadingConfidence.High, "有明文", "stated in words"));

    /// <summary>The confidence in both languages (中英文名称).</summary>
    /// <param name="confidence">How sure a reading is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the grades.</exception>
    public static Wording ToWording(this ReadingConfidence confidence) => Names.WordingOf(confidence);

    /// <summary>The name in JSON (JSON名称), such as <c>medium</c>.</summary>
    /// <param name="confidence">How sure a reading is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the grades.</exception>
    public static string ToJsonName(this ReadingConfidence confidence) => Names.JsonNameOf(confidence);
}
