namespace Xxgk;

/// <summary>How a fact about a school is known (事实来源).</summary>
public enum FactStanding
{
    /// <summary>Not stated, and the kind of school does not presume it (未说明).</summary>
    NotStated,

    /// <summary>Presumed from the kind of school; a stated fact overturns it (按类型推定).</summary>
    Presumed,

    /// <summary>Stated (已说明).</summary>
    Stated,
}

/// <summary>What is known of a fact, and how (事实及其来源).</summary>
/// <param name="Standing">How it is known.</param>
/// <param name="Value">Whether it holds; false where it is not stated.</param>
public readonly record struct FactAnswer(FactStanding Standing, bool Value);
