namespace Xxgk.Columns;

internal sealed partial class RecordColumns
{
    /// <summary>Adds a copy of another table's record.</summary>
    public int Append(RecordColumns other, int row)
    {
        ref readonly var source = ref other.rows[row];
        ref readonly var words = ref other.texts[row];
        var index = Begin();
        rows[index] = source with { Item = source.Item < 0 ? -1 : ItemNumber(other.items[source.Item]), FirstPublication = publicationCount, PublicationCount = 0, Extras = -1 };
        texts[index] = new RecordTexts
        {
            Id = Copy(other, words.Id),
            Title = Copy(other, words.Title),
            Department = words.Department < 0 ? -1 : DepartmentNumber(other.departments[words.Department]),
        };
        if (source.Extras >= 0)
        {
            AppendExtras(other, other.extras[source.Extras]);
        }

        foreach (ref readonly var publication in other.PublicationsOf(source))
        {
            AddPublication() = publication with
            {
                Address = Copy(other, publication.Address),
                Channel = publication.Channel < 0 ? -1 : ChannelNumber(other.channels[publication.Channel]),
            };
        }

        return index;
    }

    /// <summary>Adds a row that has the id of another table's record and nothing else.</summary>
    public int AppendId(RecordColumns other, int row)
    {
        var index = Begin();
        texts[index].Id = Copy(other, other.texts[row].Id);
        return index;
    }

    private void AppendExtras(RecordColumns other, in RecordExtras source)
    {
        ref var extra = ref Extras();
        (extra.Repealed, extra.For) = (source.Repealed, source.For);
        (extra.Person, extra.Reason) = (Copy(other, source.Person), Copy(other, source.Reason));
        extra.Provision = source.Provision < 0 ? -1 : ProvisionNumber(other.provisions[source.Provision]);
        foreach (var change in other.ChangesOf(source))
        {
            AddChange(change.On, change.ShownFrom);
        }

        foreach (ref readonly var review in other.ReviewsOf(source))
        {
            AddReview() = review with { By = Copy(other, review.By) };
        }
    }

    private TextSlice Copy(RecordColumns other, TextSlice slice) => slice.IsNone ? slice : Keep(other.Bytes(slice));
}
