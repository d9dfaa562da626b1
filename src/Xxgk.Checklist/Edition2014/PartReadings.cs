namespace Xxgk;

/// <summary>The words of the tables of the list of 2014: parts of items as this library reads them (事项组成部分的解读).</summary>
internal static class PartReadings
{
    /// <summary>A part with a name of its own.</summary>
    public static PartDefinition Part(
        string chinese,
        string english,
        ObligationKind kind,
        Applicability applicability,
        bool mayBeNil = false,
        ReadingConfidence sure = ReadingConfidence.Medium,
        UsualTime? usual = null) =>
        new(Wording.Of(chinese, english), kind, applicability) { MayBeNil = mayBeNil, Confidence = sure, UsualTime = usual };

    /// <summary>The whole of an item that has one part.</summary>
    public static PartDefinition Whole(
        ObligationKind kind,
        Applicability applicability,
        bool mayBeNil = false,
        ReadingConfidence sure = ReadingConfidence.Medium,
        UsualTime? usual = null) =>
        new(kind, applicability) { MayBeNil = mayBeNil, Confidence = sure, UsualTime = usual };
}
