using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>Something that the library found, with its reason and in both languages (检查发现).</summary>
/// <remarks>
/// Codes are stable and never reused: XXGK1… law and time, 2… checklist, 3… exemptions and requests, 4… audit.
/// A finding reports what was and was not found; it draws no conclusion about the school. Findings are equal that are of one
/// kind and say the same of the same subject.
/// </remarks>
public abstract class Finding : IEquatable<Finding>
{
    /// <summary>A finding (检查发现).</summary>
    /// <param name="code">XXGK and four digits.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="provision">The provision that it rests on.</param>
    /// <param name="subject">What it is about.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code is not XXGK and four digits.</exception>
    protected Finding(string code, Severity severity, Provision provision, FindingSubject subject)
    {
        Code = Guard.Against.InvalidInput(code, nameof(code), IsCode, "A finding code is XXGK and four digits.");
        Severity = severity;
        Provision = Guard.Against.Null(provision);
        Subject = Guard.Against.Null(subject);
    }

    /// <summary>The stable code (编号), such as XXGK2001.</summary>
    public string Code { get; }

    /// <summary>How much it matters (严重程度).</summary>
    public Severity Severity { get; }

    /// <summary>The provision that the finding rests on (条款).</summary>
    public Provision Provision { get; }

    /// <summary>What the finding is about (所涉事项).</summary>
    public FindingSubject Subject { get; }

    /// <summary>The finding in words (文字说明).</summary>
    public Wording Message => Wording.Of(Chinese, English);

    /// <summary>The finding in Chinese (中文说明).</summary>
    protected abstract string Chinese { get; }

    /// <summary>The finding in English (英文说明).</summary>
    protected abstract string English { get; }

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null
        && GetType() == other.GetType()
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && Severity == other.Severity
        && Provision.Equals(other.Provision)
        && Subject == other.Subject
        && Message == other.Message;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (Code, Subject.Item, Subject.RecordId).GetHashCode();

    /// <summary>The code and the Chinese text (编号及说明).</summary>
    public sealed override string ToString() => $"{Code} {Chinese}";

    private static bool IsCode(string code)
    {
        if (code.Length != 8 || !code.StartsWith("XXGK", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 4; i < 8; i++)
        {
            if (code[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
