using NodaTime;

namespace Xxgk.Requests;

/// <summary>Something found in a matter beside requests (相关事项检查发现). It holds no personal data.</summary>
public abstract class RelatedMatterFinding : Finding
{
    private protected RelatedMatterFinding(string code, Severity severity, Provision provision, RelatedMatter matter)
        : base(code, severity, provision, new(null, Wording.Of(matter.Kind.ToWording().Chinese + matter.Id, matter.Kind.ToWording().English + " " + matter.Id), matter.Id))
    {
    }
}

/// <summary>The office that had answered also decided what was brought against its answer (由原答复机构处理).</summary>
public sealed class JudgedByTheAnsweringOffice : RelatedMatterFinding
{
    internal JudgedByTheAnsweringOffice(RelatedMatter matter)
        : base("XXGK3120", Severity.Warning, matter.Procedure.Basis, matter)
    {
        Office = matter.DecidedBy!;
        Kind = matter.Kind;
    }

    /// <summary>The office (机构).</summary>
    public string Office { get; }

    /// <summary>The kind of matter (种类).</summary>
    public RelatedMatterKind Kind { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"{Kind.ToWording().Chinese}由原答复机构“{Office}”处理，应由{RelatedProcedure.Of(Kind).Decider.Chinese}处理，请核实。";

    /// <inheritdoc/>
    protected override string English => $"The {Kind.ToWording().English} was decided by the office that had answered, «{Office}»; it is for {RelatedProcedure.Of(Kind).Decider.English}.";
}

/// <summary>A result that the procedure does not know (处理结果与程序不符).</summary>
public sealed class RelatedOutcomeUnknown : RelatedMatterFinding
{
    internal RelatedOutcomeUnknown(RelatedMatter matter)
        : base("XXGK3121", Severity.Warning, matter.Procedure.Basis, matter)
    {
        Outcome = matter.Outcome;
        Kind = matter.Kind;
    }

    /// <summary>The result (处理结果).</summary>
    public RelatedOutcome Outcome { get; }

    /// <summary>The kind of matter (种类).</summary>
    public RelatedMatterKind Kind { get; }

    /// <inheritdoc/>
    protected override string Chinese => $"{Kind.ToWording().Chinese}没有“{Outcome.ToWording().Chinese}”这一结果，请核实。";

    /// <inheritdoc/>
    protected override string English => $"A {Kind.ToWording().English} has no result «{Outcome.ToWording().English}».";
}

/// <summary>A correction was decided and not shown in its time (逾期更正).</summary>
public sealed class CorrectionOverdue : RelatedMatterFinding
{
    internal CorrectionOverdue(RelatedMatter matter, LocalDate due, LocalDate? correctedOn, LocalDate asOf)
        : base("XXGK3122", Severity.Warning, matter.Procedure.CorrectionBasis!, matter)
    {
        Due = due;
        CorrectedOn = correctedOn;
        AsOf = asOf;
    }

    /// <summary>The last day for it (期限届满日).</summary>
    public LocalDate Due { get; }

    /// <summary>The day on which it was shown (更正公开日期); null where it was not by the day asked for.</summary>
    public LocalDate? CorrectedOn { get; }

    /// <summary>The day asked for (截至日期).</summary>
    public LocalDate AsOf { get; }

    /// <inheritdoc/>
    protected override string Chinese => CorrectedOn is { } day
        ? $"最迟应于{DateWords.Chinese(Due)}更正，实际于{DateWords.Chinese(day)}更正。"
        : $"最迟应于{DateWords.Chinese(Due)}更正，截至{DateWords.Chinese(AsOf)}未查到更正记录。";

    /// <inheritdoc/>
    protected override string English => CorrectedOn is { } day
        ? $"The correction was due on {DateWords.Iso(Due)} and was shown on {DateWords.Iso(day)}."
        : $"The correction was due on {DateWords.Iso(Due)}; by {DateWords.Iso(AsOf)} none is on record.";
}
