using Ardalis.GuardClauses;
using NodaTime;
using Xxgk.Evaluation;

namespace Xxgk;

/// <summary>Evaluates what a school disclosed against a checklist (清单核对): law goes into the constructor, facts into the call.</summary>
/// <remarks>Immutable and pure: it may be shared by all threads, and equal facts give equal statements.</remarks>
public sealed class ChecklistEvaluator
{
    private readonly OfficialRules official;

    /// <summary>An evaluator (核对器).</summary>
    /// <param name="edition">The checklist, such as <c>Checklist2014.Edition</c>.</param>
    /// <param name="calendar">The working calendar, such as <see cref="WorkingCalendar.National"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ChecklistEvaluator(ChecklistEdition edition, WorkingCalendar calendar)
    {
        official = new OfficialRules(Guard.Against.Null(edition), Guard.Against.Null(calendar));
    }

    /// <summary>The checklist (清单版本).</summary>
    public ChecklistEdition Edition => official.Edition;

    /// <summary>The working calendar (工作日历).</summary>
    public WorkingCalendar Calendar => official.Calendar;

    /// <summary>Evaluates the period of the facts (按事实所载报告期核对).</summary>
    /// <param name="facts">What the school supplies.</param>
    /// <param name="asOf">The day at which to look; nothing later is seen.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    /// <exception cref="ArgumentException">A record or a declaration names an item or a part that the edition and the catalogue do not have.</exception>
    public ComplianceStatement Evaluate(SchoolFacts facts, LocalDate asOf) => Evaluate(facts, Guard.Against.Null(facts).Period, asOf);

    /// <summary>Evaluates another period than that of the facts (按指定报告期核对).</summary>
    /// <param name="facts">What the school supplies.</param>
    /// <param name="period">The period to assess.</param>
    /// <param name="asOf">The day at which to look; nothing later is seen.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A record or a declaration names an item or a part that the edition and the catalogue do not have.</exception>
    public ComplianceStatement Evaluate(SchoolFacts facts, ReportingPeriod period, LocalDate asOf) =>
        Begin(facts, period, asOf).Add(facts.Register).Complete();

    /// <summary>Begins an evaluation to which a host adds records itself (开始逐条核对). The register of the facts is not added.</summary>
    /// <param name="facts">What the school supplies.</param>
    /// <param name="period">The period to assess.</param>
    /// <param name="asOf">The day at which to look; nothing later is seen.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A declaration names a part that the edition and the catalogue do not have.</exception>
    public SchoolEvaluation Begin(SchoolFacts facts, ReportingPeriod period, LocalDate asOf) =>
        new(new SchoolRules(official, Guard.Against.Null(facts), Guard.Against.Null(period), asOf));
}
