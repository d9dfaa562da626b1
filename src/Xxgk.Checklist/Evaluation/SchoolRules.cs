using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Xxgk.Evaluation;

/// <summary>The law as it meets one school, for one period and as-of date: made once, read for every record.</summary>
internal sealed class SchoolRules
{
    // A school's own items rest on the Measures alone, which are in force since this day.
    private static readonly LocalDate OwnItemsAssessedFrom = new(2010, 9, 1);

    private readonly PartRule[] rules;
    private readonly ApplicableList list;
    private readonly List<(int Part, Declaration Declaration)> declarations;

    public SchoolRules(OfficialRules official, SchoolFacts facts, ReportingPeriod period, LocalDate asOf)
    {
        Edition = official.Edition;
        Calendar = official.Calendar;
        Facts = facts;
        Period = period;
        AsOfDate = asOf;
        AsOf = PackedDate.Pack(asOf);
        WhyNotAssessed =
            period.End < official.Edition.AssessedFrom ? Wording.Of("报告期早于清单施行，不按清单核对。", "The period ended before the list existed and is not assessed by it.")
            : asOf < official.Edition.AssessedFrom ? Wording.Of("核对截止日早于清单施行，不按清单核对。", "The list did not exist at the as-of date, and nothing is assessed by it.")
            : null;
        Frame = new PeriodFrame(period, period == facts.Period);
        list = facts.Catalogue is null ? official.List : Edition.With(facts.Catalogue);
        declarations = [.. facts.Declarations.SelectMany(declaration => PartsOf(declaration).Select(part => (part.Index, declaration)))];
        rules = facts.Catalogue is null ? official.Rules : [.. list.Parts.Select(RuleOf)];
        Plain = facts.Catalogue is null ? official.Plain : PlainRule.Of(rules);
    }

    public ChecklistEdition Edition { get; }

    public WorkingCalendar Calendar { get; }

    public SchoolFacts Facts { get; }

    public ReportingPeriod Period { get; }

    public LocalDate AsOfDate { get; }

    public int AsOf { get; }

    public PeriodFrame Frame { get; }

    public bool IsAssessed => WhyNotAssessed is null;

    /// <summary>Why nothing is assessed: the list did not exist in the period or at the as-of date; null if it is.</summary>
    public Wording? WhyNotAssessed { get; }

    public bool IsExtract => Facts.Register.Source == RegisterSource.Extract;

    public ApplicableList List => list;

    public IReadOnlyList<ItemPart> Parts => list.Parts;

    public IReadOnlyList<ChecklistItem> Items => list.Items;

    /// <summary>Official parts that the school's catalogue neither covers nor explains.</summary>
    public IReadOnlyList<ItemPart> NotInCatalogue => Facts.Catalogue?.CoverageOf(Edition).Missing ?? [];

    /// <summary>The rules as the short cut reads them, by part.</summary>
    public PlainRule[] Plain { get; }

    public PartRule Of(int part) => rules[part];

    /// <summary>What the catalogue says of a part that it does not cover; null if nothing.</summary>
    public Wording? ExplanationOf(ItemPart part) =>
        list.ExplanationsOf(part) is [var explanation, ..] ? Quoted(explanation) : null;

    // The school's own words have no English: they are quoted.
    private static Wording Quoted(Explanation explanation)
    {
        var words = explanation.Text + (explanation.Link is { } link ? "，" + link : string.Empty);
        return Wording.Of($"{explanation.Reason.ToWording().Chinese}（{words}）", $"{explanation.Reason.ToWording().English} ({words})");
    }

    /// <summary>That nothing happened, as the school declared it of a part: it speaks of the file's own period; null if there is none.</summary>
    public NothingThisPeriod? DeclaredNothing(ItemPart part) => Period == Facts.Period ? Declared<NothingThisPeriod>(part) : null;

    /// <summary>The declaration of a kind on a part that the as-of date sees; null if there is none.</summary>
    public T? Declared<T>(ItemPart part)
        where T : Declaration
    {
        foreach (var (index, declaration) in declarations)
        {
            if (index == part.Index && declaration is T found && (found.DeclaredOn.IsUnknown || found.DeclaredOn.Earliest <= AsOfDate))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether folds begun with both judge alike, so that they merge.</summary>
    public bool IsSameAs(SchoolRules other) =>
        ReferenceEquals(Facts, other.Facts) && ReferenceEquals(Edition, other.Edition) && ReferenceEquals(Calendar, other.Calendar)
        && Period == other.Period && AsOfDate == other.AsOfDate;

    public bool TryFindPart(ItemReference reference, [NotNullWhen(true)] out ItemPart? part) => list.TryFindPart(reference, out part);

    /// <summary>Why a reference names no part of the checklist or the catalogue.</summary>
    public Wording FaultOf(ItemReference reference) => list.FaultOf(reference);

    private IReadOnlyList<ItemPart> PartsOf(Declaration declaration)
    {
        var parts = list.PartsOf(declaration.Part);
        return parts.Count > 0
            ? parts
            : throw new ArgumentException("A declaration names what the list does not have. " + FaultOf(declaration.Part).English, nameof(declaration));
    }

    private PartRule RuleOf(ItemPart part)
    {
        var entry = list.EntryOf(part);
        var (workingDays, calendarDays, month, day, notice) = (0, 0, 0, 0, 0);
        var used = part.Limit;
        Take(used);
        var isOwnLonger = false;
        if (entry?.OwnLimit is { } own && !own.Equals(part.Limit))
        {
            // The earlier of two due dates counts each time; within one unit a longer own limit never is the earlier one.
            isOwnLonger = list.LimitOf(part).OwnIsLonger;
            if (!isOwnLonger)
            {
                Take(own);
            }
        }

        return new PartRule(part)
        {
            AssessedFrom = PackedDate.Pack(part.Item.IsOwn ? OwnItemsAssessedFrom : Edition.AssessedFrom),
            WorkingDays = workingDays,
            CalendarDays = calendarDays,
            DateMonth = month,
            DateDay = day,
            NoticeDays = notice,
            PlannedBy = list.PlannedDayOf(part, Period) is { } planned ? PackedDate.Pack(planned) : PackedDate.Never,
            OwnLimit = isOwnLonger || (entry?.OwnLimit?.Equals(part.Limit) ?? true) ? null : entry!.OwnLimit,
            LongerOwnLimit = isOwnLonger ? entry!.OwnLimit : null,
        };

        LocalDate InPeriod(int inMonth, int onDay)
        {
            var date = new LocalDate(Period.Start.Year, inMonth, onDay);
            return date < Period.Start ? date.PlusYears(1) : date;
        }

        void Take(TimeLimit limit)
        {
            switch (limit.Kind)
            {
                case TimeLimitKind.WorkingDaysAfter:
                    workingDays = limit.Days;
                    break;
                case TimeLimitKind.CalendarDaysAfter:
                    calendarDays = limit.Days;
                    break;
                case TimeLimitKind.DateEachYear:
                    (month, day) = month == 0 || InPeriod(limit.Month, limit.Day) < InPeriod(month, day) ? (limit.Month, limit.Day) : (month, day);
                    break;
                default:
                    notice = limit.Days;
                    break;
            }
        }
    }
}
