using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Samples.Supervision.Results;

/// <summary>What a run found, in an order that depends on the input alone: the same however many workers or machines shared the work.</summary>
internal sealed class SupervisionResult
{
    private SupervisionResult(IReadOnlyList<PlacedSchool> schools, IReadOnlyList<UnreadPlace> unread, IReadOnlyDictionary<string, ComplianceTally> provinces, int files)
    {
        (Schools, Unread, Provinces, FileCount) = (schools, unread, provinces, files);
        Tally = provinces.Values.Aggregate(ComplianceTally.Empty(Checklist2014.Edition), (sum, tally) => sum.Merge(tally));
        Repeated = [.. schools.GroupBy(school => (NameOf(school.Row), school.Row.Period)).Where(same => same.Skip(1).Any()).Select(same => (IReadOnlyList<PlacedSchool>)[.. same])];
    }

    /// <summary>How many files were looked at.</summary>
    public int FileCount { get; }

    /// <summary>The schools, by file and line.</summary>
    public IReadOnlyList<PlacedSchool> Schools { get; }

    /// <summary>What was not read, by file and line.</summary>
    public IReadOnlyList<UnreadPlace> Unread { get; }

    /// <summary>The merged tallies by province.</summary>
    public IReadOnlyDictionary<string, ComplianceTally> Provinces { get; }

    /// <summary>The tally of all.</summary>
    public ComplianceTally Tally { get; }

    /// <summary>Schools of one name and one period that appear more than once: counted as they stand, and for people to check.</summary>
    public IReadOnlyList<IReadOnlyList<PlacedSchool>> Repeated { get; }

    /// <summary>How many files of other kinds lay in the folders.</summary>
    public int OtherFiles { get; private init; }

    public bool HasErrors => Schools.Any(school => school.Row.Errors > 0);

    /// <summary>Puts the outcomes of pieces in order, and tells lines of files for lines of pieces.</summary>
    /// <param name="survey">Which files were to be read.</param>
    /// <param name="outcomes">An outcome a piece, in any order.</param>
    /// <param name="provinces">The merged tallies.</param>
    public static SupervisionResult Of(InputSurvey survey, IEnumerable<(Piece Piece, PieceOutcome Outcome)> outcomes, IReadOnlyDictionary<string, ComplianceTally> provinces)
    {
        var (schools, unread) = (new List<PlacedSchool>(), survey.Problems.Select(problem => new UnreadPlace([problem], 0)).ToList());
        foreach (var file in outcomes.GroupBy(outcome => outcome.Piece.File).OrderBy(file => file.Key.Number))
        {
            var before = 0L;
            foreach (var (piece, outcome) in file.OrderBy(outcome => outcome.Piece.Start))
            {
                schools.AddRange(outcome.Rows.Select(row => new PlacedSchool(piece.File.Path, before + row.Line, row)));
                unread.AddRange(outcome.Unread.Select(school => UnreadPlace.Of(piece.File.Path, before, school)));
                before += outcome.Lines;
            }
        }

        return new(schools, unread, provinces, survey.Files.Count + survey.Problems.Count) { OtherFiles = survey.OtherFiles };
    }

    // Brackets are written with a Chinese keyboard and without; blanks come along.
    private static string NameOf(SchoolRow row) =>
        string.Concat(row.Name.Where(c => !char.IsWhiteSpace(c)).Select(c => c switch { '(' => '（', ')' => '）', _ => c }));
}
