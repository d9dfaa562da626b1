namespace Xxgk;

/// <summary>How a fact about a school is known (事实来源).</summary>
public enum FactStanding
{
    /// <summary>Not stated, and neither the kind of school nor who runs it presumes it (未说明).</summary>
    NotStated,

    /// <summary>Presumed from the kind of school or from who runs it; a stated fact overturns it (推定).</summary>
    Presumed,

    /// <summary>Stated by the school (已说明).</summary>
    Stated,
}

/// <summary>What is known of a fact, and how (事实及其来源).</summary>
/// <remarks><c>default</c> is a fact that is not stated.</remarks>
/// <param name="Standing">How it is known (事实来源).</param>
/// <param name="Value">Whether it holds; false where it is not stated (是否如此).</param>
public readonly record struct FactAnswer(FactStanding Standing, bool Value);
