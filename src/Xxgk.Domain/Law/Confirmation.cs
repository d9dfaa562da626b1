namespace Xxgk;

/// <summary>How far a fact of law has been compared with a source (核实程度).</summary>
public enum Confirmation
{
    /// <summary>From memory only; no source has shown it (未核实).</summary>
    Unconfirmed,

    /// <summary>A reasoned reading of confirmed facts; no source says so in words (推定).</summary>
    Inferred,

    /// <summary>A source shows part of it, or shows it in other words (部分核实).</summary>
    InPart,

    /// <summary>A source has shown these words or this number (已核实).</summary>
    Confirmed,
}
