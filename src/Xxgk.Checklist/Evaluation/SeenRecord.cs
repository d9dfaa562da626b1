using Xxgk.Columns;

namespace Xxgk.Evaluation;

/// <summary>
/// What the as-of date sees of one record: its versions, publications and reviews, and the dates among them that cannot all
/// be true. Filled anew for each record, so that a school's evaluation allocates it once.
/// </summary>
internal sealed class SeenRecord(int asOf)
{
    private readonly List<(int Made, bool IsMaking)> versions = [];
    private readonly List<DateConflict> conflicts = [];
    private PublicationRow[] rows = new PublicationRow[8];
    private int count;

    /// <summary>The publications to society or on campus that are seen; an end that lies before its beginning is left out.</summary>
    public ReadOnlySpan<PublicationRow> Publications => rows.AsSpan(0, count);

    /// <summary>The making, then the changes that are seen, by date; packed, 0 if unknown.</summary>
    public IReadOnlyList<(int Made, bool IsMaking)> Versions => versions;

    /// <summary>Dates that cannot both be true, beside the making and its publications.</summary>
    public IReadOnlyList<DateConflict> Conflicts => conflicts;

    /// <summary>The day of repeal; packed, <see cref="PackedDate.Absent"/> if none is seen.</summary>
    public int Repealed { get; private set; }

    /// <summary>Whether a review or an approval is open.</summary>
    public bool IsReviewOpen { get; private set; }

    /// <summary>Whether a review or an approval failed, and none of its kind was passed.</summary>
    public bool HasFailedReview { get; private set; }

    /// <summary>The day of the review and the approval, whichever was later; packed, 0 if there was none or its day is unknown.</summary>
    public int ReviewedOn { get; private set; }

    /// <summary>Reads a record.</summary>
    /// <returns>Whether it is seen: its making, or a publication on a day that cannot lie after the as-of date, however wrong the date of making.</returns>
    public bool Read(in RecordRow row, RecordColumns columns)
    {
        conflicts.Clear();
        ReadPublications(columns.PublicationsOf(row));
        if (!IsSeen(row.Produced) && !IsCertainlyShown())
        {
            return false;
        }

        ref readonly var extra = ref columns.ExtrasOf(row);
        ReadVersions(row, columns.ChangesOf(extra));
        ReadReviews(columns.ReviewsOf(extra));
        Repealed = extra.Repealed != PackedDate.Absent && !IsSeen(extra.Repealed) ? PackedDate.Absent : extra.Repealed;
        if (Repealed != PackedDate.Absent && IsBefore(Repealed, row.Produced))
        {
            conflicts.Add(new(MissingDates.Repealed, Repealed, MissingDates.Produced, row.Produced));
            Repealed = PackedDate.Absent;
        }

        return true;
    }

    /// <summary>The first publication that reaches the required audience and is not surely older than the version.</summary>
    /// <returns>Packed; 0 if its day is unknown, <see cref="PackedDate.Never"/> if there is none.</returns>
    public int FirstReaching(bool campusSuffices, int made, bool isMaking)
    {
        var first = PackedDate.Never;
        var any = PackedDate.Never;
        foreach (ref readonly var publication in Publications)
        {
            if (publication.Audience != Audience.Society && !campusSuffices)
            {
                continue;
            }

            any = IsEarlier(publication.From, any) ? publication.From : any;
            if (!IsBefore(publication.From, made) && IsEarlier(publication.From, first))
            {
                first = publication.From;
            }
        }

        // At the making, publications that all lie before it are a contradiction, but publications all the same.
        return first == PackedDate.Never && isMaking ? any : first;
    }

    /// <summary>The first publication to anyone.</summary>
    /// <returns>Packed; 0 if its day is unknown, <see cref="PackedDate.Never"/> if there is none.</returns>
    public int FirstShown() => FirstReaching(campusSuffices: true, made: 0, isMaking: true);

    /// <summary>Whether society can see it at the as-of date, for all that is known.</summary>
    public bool IsUpForSociety()
    {
        foreach (ref readonly var publication in Publications)
        {
            if (publication.Audience == Audience.Society && (publication.Until == PackedDate.Absent || (publication.Until != 0 && PackedDate.First(publication.Until) > asOf)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether no publication has a date.</summary>
    public bool IsUndated()
    {
        foreach (ref readonly var publication in Publications)
        {
            if (publication.From != 0)
            {
                return false;
            }
        }

        return true;
    }

    private void ReadPublications(ReadOnlySpan<PublicationRow> publications)
    {
        count = 0;
        foreach (ref readonly var publication in publications)
        {
            if (publication.Audience == Audience.Applicant || !IsSeen(publication.From))
            {
                continue;
            }

            if (count == rows.Length)
            {
                Array.Resize(ref rows, count * 2);
            }

            rows[count] = publication;
            if (publication.Until != PackedDate.Absent && IsBefore(publication.Until, publication.From))
            {
                // Nobody is told on such a date that it was taken down early.
                conflicts.Add(new(MissingDates.TakenDown, publication.Until, MissingDates.Published, publication.From));
                rows[count].Until = PackedDate.Absent;
            }

            else if (publication.EndReason == (byte)EndReason.Expired + 1 && publication.Until != PackedDate.Absent && IsBefore(publication.Until, publication.Term))
            {
                conflicts.Add(new(MissingDates.TakenDown, publication.Until, MissingDates.Term, publication.Term));
            }

            count++;
        }
    }

    private bool IsCertainlyShown()
    {
        foreach (ref readonly var publication in Publications)
        {
            if (publication.From != 0 && PackedDate.Last(publication.From) <= asOf)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadVersions(in RecordRow row, ReadOnlySpan<ChangeRow> changes)
    {
        versions.Clear();
        versions.Add((row.Produced, true));
        foreach (ref readonly var stated in changes)
        {
            var change = stated.On;
            if (!IsSeen(change) || (PackedDate.IsExact(change) && versions.Contains((change, false))))
            {
                // A change that is written twice is one.
                continue;
            }

            if (IsBefore(change, row.Produced))
            {
                conflicts.Add(new(MissingDates.Changed, change, MissingDates.Produced, row.Produced));
            }
            else
            {
                versions.Add((change, false));
            }
        }

        if (versions.Count > 2)
        {
            versions.Sort(static (x, y) => x.IsMaking != y.IsMaking ? (x.IsMaking ? -1 : 1) : Latest(x.Made).CompareTo(Latest(y.Made)));
        }

        static int Latest(int date) => date == 0 ? 0 : PackedDate.Last(date);
    }

    private void ReadReviews(ReadOnlySpan<ReviewRow> reviews)
    {
        // A text that is reviewed again when it is updated was reviewed before its publication all the same.
        Span<int> first = [PackedDate.Never, PackedDate.Never];
        var (failed, passed) = (0, 0);
        IsReviewOpen = false;
        foreach (ref readonly var review in reviews)
        {
            if (review.Result == ReviewResult.Open)
            {
                IsReviewOpen |= IsSeen(review.On);
            }
            else if (!IsSeen(review.On))
            {
                // Its result is not seen yet.
                IsReviewOpen = true;
            }
            else
            {
                var kind = (int)review.Kind;
                first[kind] = Math.Min(first[kind], review.On == 0 ? 0 : PackedDate.First(review.On));
                failed |= review.Result == ReviewResult.Failed ? 1 << kind : 0;
                passed |= review.Result == ReviewResult.Passed ? 1 << kind : 0;
            }
        }

        HasFailedReview = (failed & ~passed) != 0;
        ReviewedOn = Math.Max(first[0] == PackedDate.Never ? 0 : first[0], first[1] == PackedDate.Never ? 0 : first[1]);
    }

    /// <summary>Whether every day that a date can be lies before every day that another can be.</summary>
    private static bool IsBefore(int date, int other) => date > 0 && other > 0 && PackedDate.Last(date) < PackedDate.First(other);

    private static bool IsEarlier(int date, int than) =>
        than == PackedDate.Never || (date != 0 && (than == 0 || PackedDate.First(date) < PackedDate.First(than)));

    /// <summary>Nothing after the as-of date is seen; a date that is not exact is seen from its earliest day.</summary>
    private bool IsSeen(int date) => date <= 0 || PackedDate.First(date) <= asOf;

    /// <summary>A date that lies before another which it cannot precede (日期矛盾); packed.</summary>
    internal readonly record struct DateConflict(MissingDates EarlierName, int Earlier, MissingDates LaterName, int Later);
}
