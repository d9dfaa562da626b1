using Ardalis.GuardClauses;

namespace Xxgk.Columns;

internal sealed partial class RecordColumns
{
    /// <summary>The most publications, changes or reviews that one record may have.</summary>
    public const int MostParts = 1_000;

    /// <summary>The record of a row, its texts decoded.</summary>
    public DisclosureRecord this[int index]
    {
        get
        {
            ref readonly var row = ref rows[index];
            ref readonly var text = ref texts[index];
            ref readonly var extra = ref ExtrasOf(row);
            return new DisclosureRecord(Decode(text.Id), Decode(text.Title))
            {
                Item = row.Item < 0 ? null : items[row.Item],
                Department = text.Department < 0 ? null : departments[text.Department],
                Person = DecodeOrNull(extra.Person),
                ProducedOn = PartialDate.FromPacked(row.Produced),
                Changes = Convert(ChangesOf(extra), change => PartialDate.FromPacked(change.On)),
                RepealedOn = OptionalDate(extra.Repealed),
                For = YearOf(extra.For),
                Reviews = Convert(ReviewsOf(extra), review => new Review(review.Kind, review.Result) { By = DecodeOrNull(review.By), On = PartialDate.FromPacked(review.On) }),
                Scope = row.Scope switch
                {
                    DisclosureScopeKind.CampusOnly => DisclosureScope.CampusOnly(Decode(extra.Reason)),
                    DisclosureScopeKind.Withheld => DisclosureScope.Withheld(Decode(extra.Reason), provisions[extra.Provision]),
                    DisclosureScopeKind.UponRequest => DisclosureScope.UponRequest,
                    _ => DisclosureScope.Proactive,
                },
                Publications = Convert(PublicationsOf(row), Published),
            };
        }
    }

    /// <summary>Adds a host's record.</summary>
    public void Add(DisclosureRecord record)
    {
        Guard.Against.Null(record);
        Guard.Against.InvalidInput(record, nameof(record), r => r.Publications.Count <= MostParts && r.Changes.Count <= MostParts && r.Reviews.Count <= MostParts, "A record has at most 1,000 publications, changes and reviews.");
        var index = Begin();
        ref var row = ref rows[index];
        row.Item = record.Item is { } item ? ItemNumber(item) : -1;
        row.Produced = record.ProducedOn.Packed;
        row.Scope = record.Scope.Kind;
        texts[index] = new RecordTexts
        {
            Id = Keep(record.Id),
            Title = Keep(record.Title),
            Department = record.Department is { } department ? DepartmentNumber(department) : -1,
        };
        if (record.Person is not null || record.Scope.Reason is not null || record.Scope.Basis is not null || record.RepealedOn is not null || record.For is not null)
        {
            AddExtras(record);
        }

        foreach (var change in record.Changes)
        {
            AddChange(change.Packed);
        }

        foreach (var review in record.Reviews)
        {
            ref var reviewRow = ref AddReview();
            (reviewRow.Kind, reviewRow.Result, reviewRow.On, reviewRow.By) = (review.Kind, review.Result, review.On.Packed, Keep(review.By));
        }

        foreach (var publication in record.Publications)
        {
            ref var publicationRow = ref AddPublication();
            publicationRow.From = publication.From.Packed;
            publicationRow.Until = publication.Until?.Packed ?? PackedDate.Absent;
            publicationRow.Term = publication.Term?.Packed ?? PackedDate.Absent;
            publicationRow.LinkChecked = publication.LinkCheckedOn?.Packed ?? PackedDate.Absent;
            publicationRow.LinkResult = publication.LinkResult is { } result ? (byte)(result + 1) : (byte)0;
            publicationRow.Address = Keep(publication.Address);
            publicationRow.Channel = publication.Channel is { } channel ? ChannelNumber(channel) : -1;
            publicationRow.Audience = publication.Audience;
            publicationRow.EndReason = publication.EndReason is { } reason ? (byte)(reason + 1) : (byte)0;
        }

        End();
    }

    private void AddExtras(DisclosureRecord record)
    {
        ref var extra = ref Extras();
        extra.Person = Keep(record.Person);
        extra.Reason = Keep(record.Scope.Reason);
        extra.Provision = record.Scope.Basis is { } basis ? ProvisionNumber(basis) : -1;
        extra.Repealed = record.RepealedOn?.Packed ?? PackedDate.Absent;
        extra.For = record.For is { } year ? (year.StartYear << 1) | (year.IsAcademicYear ? 1 : 0) : 0;
    }

    private static ReportedYear? YearOf(int packed) =>
        packed == 0 ? null
        : (packed & 1) != 0 ? ReportedYear.Of(AcademicYear.Starting(packed >> 1))
        : ReportedYear.OfCalendarYear(packed >> 1);

    private static TResult[] Convert<T, TResult>(ReadOnlySpan<T> source, Func<T, TResult> convert)
    {
        if (source.IsEmpty)
        {
            return [];
        }

        var result = new TResult[source.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = convert(source[i]);
        }

        return result;
    }

    private static PartialDate? OptionalDate(int packed) => packed == PackedDate.Absent ? null : PartialDate.FromPacked(packed);

    private Publication Published(PublicationRow row) => new()
    {
        Channel = row.Channel < 0 ? null : channels[row.Channel],
        Audience = row.Audience,
        Address = DecodeOrNull(row.Address),
        From = PartialDate.FromPacked(row.From),
        Until = OptionalDate(row.Until),
        EndReason = row.EndReason == 0 ? null : (EndReason)(row.EndReason - 1),
        Term = OptionalDate(row.Term),
        LinkCheckedOn = OptionalDate(row.LinkChecked),
        LinkResult = row.LinkResult == 0 ? null : (LinkResult)(row.LinkResult - 1),
    };
}
