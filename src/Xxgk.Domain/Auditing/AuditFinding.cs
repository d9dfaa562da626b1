using System.Globalization;
using System.Text;

namespace Xxgk.Auditing;

/// <summary>Something that the audit found in a report's text, at its place (审核发现). Its code is its rule's: XXGK41… to XXGK46….</summary>
public sealed class AuditFinding : Finding
{
    private readonly Wording words;

    internal AuditFinding(AuditRule rule, Severity severity, TextPlace place, string expression, string folded, Wording words)
        : base(rule.Id, severity, rule.Basis, FindingSubject.School)
    {
        this.words = words;
        Rule = rule;
        Place = place;
        Expression = expression;
        Fingerprint = FingerprintOf(rule.Id, folded);
    }

    /// <summary>The rule (规则).</summary>
    public AuditRule Rule { get; }

    /// <summary>Where it is in the original text (位置).</summary>
    public TextPlace Place { get; }

    /// <summary>What is printed there (原文).</summary>
    public string Expression { get; }

    /// <summary>
    /// Rule and expression in sixteen hexadecimal digits (指纹): the same wherever the expression stands and whatever the widths of its
    /// characters, so that a suppression outlives changes elsewhere in the text.
    /// </summary>
    public string Fingerprint { get; }

    /// <inheritdoc/>
    protected override string Chinese => words.Chinese;

    /// <inheritdoc/>
    protected override string English => words.English;

    // FNV-1a of 64 bits: short, and the same on every machine. It guards nothing.
    private static string FingerprintOf(string rule, string folded)
    {
        var hash = 14695981039346656037UL;
        foreach (var one in Encoding.UTF8.GetBytes(rule + "\n" + folded))
        {
            hash = unchecked((hash ^ one) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
