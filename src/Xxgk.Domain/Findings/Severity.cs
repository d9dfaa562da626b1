namespace Xxgk;

/// <summary>How much a finding matters (严重程度). The library reports; people conclude.</summary>
public enum Severity
{
    /// <summary>A word that helps (提示).</summary>
    Note,

    /// <summary>To be checked (需核实).</summary>
    Warning,

    /// <summary>To be put right (应整改).</summary>
    Error,
}

/// <summary>The words for a <see cref="Severity"/> (严重程度用语).</summary>
public static class Severities
{
    /// <summary>The severity in both languages (中英文名称): 应整改 error, 需核实 warning, 提示 note.</summary>
    /// <param name="severity">A severity.</param>
    public static Wording ToWording(this Severity severity) => severity switch
    {
        Severity.Error => Wording.Of("应整改", "error"),
        Severity.Warning => Wording.Of("需核实", "warning"),
        _ => Wording.Of("提示", "note"),
    };
}
