using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>For which schools a part of an item is a duty (适用范围): a rule over facts of the school's profile.</summary>
/// <remarks>
/// All conditions of a rule must hold. A fact that is not stated, and that the kind of school does not presume, gives
/// <see cref="ApplicabilityOutcome.CannotTell"/> with what is missing, never a guess.
/// </remarks>
public sealed class Applicability
{
    private readonly ApplicabilityCondition[] conditions;
    private readonly IReadOnlyList<ApplicabilityRemark> remarks;

    private Applicability(ApplicabilityCondition[] conditions, IReadOnlyList<ApplicabilityRemark> remarks)
    {
        this.conditions = conditions;
        this.remarks = remarks;
    }

    /// <summary>Every institution (各类高等学校).</summary>
    public static Applicability All { get; } = new([], []);

    /// <summary>For whom, in words (适用范围表述): 「招收研究生的学校」.</summary>
    public Wording Scope => conditions.Length == 0
        ? Wording.Of("各类高等学校", "every institution")
        : Wording.Of(
            string.Join("且", conditions.Select(condition => condition.Clause.Chinese)) + "的学校",
            "a school that " + string.Join(" and ", conditions.Select(condition => condition.Clause.English)));

    /// <summary>The facts on which the rule turns (判断所需的事实).</summary>
    public IReadOnlyList<ProfileFact> Facts => [.. conditions.SelectMany(condition => condition.Facts).Distinct()];

    /// <summary>The reasons that the rule gives where it does not apply (不适用的理由); empty for <see cref="All"/>.</summary>
    public IReadOnlyList<Wording> ReasonsAgainst => [.. conditions.Select(condition => condition.WhenNot)];

    /// <summary>A school of which <paramref name="fact"/> holds (以某一事实为条件).</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="chineseWhenNot">The reason in Chinese where it does not hold: a whole sentence.</param>
    /// <param name="englishWhenNot">The same in English.</param>
    /// <exception cref="ArgumentException">A reason is empty.</exception>
    public static Applicability Requires(ProfileFact fact, string chineseWhenNot, string englishWhenNot) =>
        Of(new FactCondition([fact], mustBeStated: false, Words(chineseWhenNot, englishWhenNot)));

    /// <summary>A school of which <paramref name="fact"/> is stated to hold: no kind of school presumes it either way (须经说明的事实).</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="chineseWhenNot">The reason in Chinese where it is stated not to hold: a whole sentence.</param>
    /// <param name="englishWhenNot">The same in English.</param>
    /// <exception cref="ArgumentException">A reason is empty.</exception>
    public static Applicability RequiresStated(ProfileFact fact, string chineseWhenNot, string englishWhenNot) =>
        Of(new FactCondition([fact], mustBeStated: true, Words(chineseWhenNot, englishWhenNot)));

    /// <summary>A school of which at least one of several facts holds (以任一事实为条件).</summary>
    /// <param name="chineseWhenNot">The reason in Chinese where none holds: a whole sentence.</param>
    /// <param name="englishWhenNot">The same in English.</param>
    /// <param name="facts">The facts; at least one.</param>
    /// <exception cref="ArgumentException">A reason is empty, or no fact is named.</exception>
    public static Applicability AnyOf(string chineseWhenNot, string englishWhenNot, params ProfileFact[] facts) =>
        Of(new FactCondition([.. Guard.Against.NullOrEmpty(facts)], mustBeStated: false, Words(chineseWhenNot, englishWhenNot)));

    /// <summary>Public schools; any other has to say whether the part applies, since no rule decides (公办学校；民办学校须说明).</summary>
    /// <param name="chineseWhenOther">What is open for another school, in Chinese: a whole sentence.</param>
    /// <param name="englishWhenOther">The same in English.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Applicability PublicSchoolsOthersMaySay(string chineseWhenOther, string englishWhenOther) =>
        Of(new OwnershipCondition(othersMaySay: true, Words(chineseWhenOther, englishWhenOther)));

    /// <summary>Public schools; of a private one it is presumed not to apply (公办学校；民办学校推定不适用).</summary>
    /// <param name="chineseWhenNot">The reason in Chinese for a private school: a whole sentence.</param>
    /// <param name="englishWhenNot">The same in English.</param>
    /// <exception cref="ArgumentException">A reason is empty.</exception>
    public static Applicability PublicSchools(string chineseWhenNot, string englishWhenNot) =>
        Of(new OwnershipCondition(othersMaySay: false, Words(chineseWhenNot, englishWhenNot)));

    /// <summary>Schools for which both rules hold (同时满足).</summary>
    /// <param name="other">The other rule.</param>
    /// <exception cref="ArgumentNullException">The other rule is null.</exception>
    public Applicability And(Applicability other) =>
        new([.. conditions, .. Guard.Against.Null(other).conditions], [.. remarks, .. other.remarks]);

    /// <summary>Adds a sentence to the reason for one kind of school (对某类学校的附注).</summary>
    /// <param name="outcome">The outcome at which it is added.</param>
    /// <param name="kind">The kind of school.</param>
    /// <param name="chinese">The sentence in Chinese; not empty.</param>
    /// <param name="english">The sentence in English; not empty.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public Applicability Remarking(ApplicabilityOutcome outcome, InstitutionKind kind, string chinese, string english) =>
        new(conditions, [.. remarks, new(outcome, kind, null, Words(chinese, english))]);

    /// <summary>Adds a sentence to the reason for schools of one ownership (对某一办学性质学校的附注).</summary>
    /// <param name="outcome">The outcome at which it is added.</param>
    /// <param name="ownership">Who runs the school.</param>
    /// <param name="chinese">The sentence in Chinese; not empty.</param>
    /// <param name="english">The sentence in English; not empty.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public Applicability Remarking(ApplicabilityOutcome outcome, Ownership ownership, string chinese, string english) =>
        new(conditions, [.. remarks, new(outcome, null, ownership, Words(chinese, english))]);

    /// <summary>Whether the rule holds for a school, and why (适用判断).</summary>
    /// <param name="profile">What is known of the school.</param>
    /// <exception cref="ArgumentNullException">The profile is null.</exception>
    public ApplicabilityAnswer Of(InstitutionProfile profile)
    {
        Guard.Against.Null(profile);
        var answer = ApplicabilityCondition.Combine(conditions, profile);
        foreach (var remark in remarks)
        {
            answer = remark.AddedTo(answer, profile);
        }

        return answer;
    }

    /// <summary>The same answer without its words.</summary>
    internal ApplicabilityVerdict Judge(InstitutionProfile profile) => ApplicabilityCondition.Judge(conditions, profile);

    /// <inheritdoc/>
    public override string ToString() => Scope.Chinese;

    private static Applicability Of(ApplicabilityCondition condition) => new([condition], []);

    private static Wording Words(string chinese, string english) =>
        Wording.Of(Guard.Against.NullOrWhiteSpace(chinese), Guard.Against.NullOrWhiteSpace(english));
}
