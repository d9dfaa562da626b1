using NodaTime;

namespace Xxgk.Auditing;

/// <summary>What the rules share of a report: its claims, and what it is a report on.</summary>
internal sealed class ReportReading
{
    private readonly Dictionary<Type, object> ofKind = [];

    public ReportReading(ReportText text, AuditInput input)
    {
        Text = text;
        Input = input;
        Claims = ClaimReader.Read(text);
        FirstHeading = Of<HeadingClaim>().Where(heading => heading.Level == 1).Select(heading => heading.Stretch.Start).DefaultIfEmpty(text.Masked.Length).First();
        Title = TitleOf(text, FirstHeading);
        Sections = SectionsOf([.. Of<HeadingClaim>().Where(heading => heading.Level == 1)]);
        OwnDate = Of<OwnDateClaim>().FirstOrDefault();
        Period = Of<PeriodClaim>().FirstOrDefault(period => period.IsOfReport);
        Year = OwnYear();
        End = input.Period?.End ?? (Period is { } period && period.Start < period.End ? period.End : Year?.End);
    }

    public ReportText Text { get; }

    public AuditInput Input { get; }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Where the first first-level heading begins; the end of the text where there is none.</summary>
    public int FirstHeading { get; }

    /// <summary>The paragraphs of the report's title; empty where none was found.</summary>
    public Stretch Title { get; }

    /// <summary>The first-level headings of the body, in order: of several runs that begin with 一 the longest, the last of equals.</summary>
    public IReadOnlyList<HeadingClaim> Sections { get; }

    public OwnDateClaim? OwnDate { get; }

    public PeriodClaim? Period { get; }

    /// <summary>The school year that the report is on, by its own words or by what is known of it.</summary>
    public AcademicYear? Year { get; }

    /// <summary>The last day of what the report speaks of, where it is known.</summary>
    public LocalDate? End { get; }

    /// <summary>A text that ends in its own date is whole, another an excerpt.</summary>
    public bool IsWhole => OwnDate is not null;

    /// <summary>The claims of one kind, in order of place.</summary>
    public IEnumerable<T> Of<T>()
        where T : Claim => ListOf<T>();

    /// <summary>Whether a claim of a kind begins in a stretch.</summary>
    public bool Holds<T>(Stretch stretch)
        where T : Claim
    {
        var claims = ListOf<T>();
        var next = CountBefore(claims, stretch.Start);
        return next < claims.Count && claims[next].Stretch.Start < stretch.End;
    }

    /// <summary>The first-level section that a place lies in; 0 before the first.</summary>
    public int SectionAt(int at) => CountBefore(Sections, at + 1);

    // Gathered once for all rules.
    private List<T> ListOf<T>()
        where T : Claim
    {
        if (!ofKind.TryGetValue(typeof(T), out var claims))
        {
            claims = Claims.OfType<T>().ToList();
            ofKind.Add(typeof(T), claims);
        }

        return (List<T>)claims;
    }

    /// <summary>How many of the claims begin before a place.</summary>
    private static int CountBefore(IReadOnlyList<Claim> claims, int at)
    {
        var (low, high) = (0, claims.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = claims[middle].Stretch.Start < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static Stretch TitleOf(ReportText text, int firstHeading)
    {
        foreach (var paragraph in text.Paragraphs.Take(8))
        {
            var words = text.MaskedAt(paragraph);
            if (paragraph.Start < firstHeading && words.Length <= 80 && words.HasAny("报告", "年报") && words.Has("信息公开") && !words.HasAny("。", "本报告", ">"))
            {
                return paragraph;
            }
        }

        return new(0, 0);
    }

    private static List<HeadingClaim> SectionsOf(List<HeadingClaim> headings)
    {
        var (best, run) = (new List<HeadingClaim>(), new List<HeadingClaim>());
        foreach (var heading in headings)
        {
            if (heading.Number == 1)
            {
                run = [];
            }

            run.Add(heading);
            best = run.Count >= best.Count ? run : best;
        }

        return best;
    }

    private AcademicYear? OwnYear()
    {
        if (Input.Period is { Kind: ReportingPeriodKind.AcademicYear } given)
        {
            return AcademicYear.Of(given.Start);
        }

        var years = Of<AcademicYearClaim>().ToList();
        if (years.Find(year => Title.Holds(year.Stretch.Start)) is { } titled)
        {
            return titled.Year;
        }

        var naming = years.Find(year => Text.MaskedAt(Text.SentenceAt(year.Stretch.Start)) is var sentence
            && sentence.HasAny("本报告", "年度报告", "信息公开报告", "工作报告", "编制"));
        if (naming is not null)
        {
            return naming.Year;
        }

        var most = years.GroupBy(year => year.Year).OrderByDescending(group => group.Count()).FirstOrDefault();
        if (most?.Count() >= 2)
        {
            return most.Key;
        }

        return Period is { Start: { Month: 9, Day: 1 }, End: { Month: 8, Day: 31 } } period && period.End.Year == period.Start.Year + 1
            ? AcademicYear.Of(period.Start)
            : null;
    }
}
