namespace Xxgk.Columns;

internal sealed partial class RecordColumns
{
    /// <summary>Marks the record begun last as plain or not, once all of it is there.</summary>
    public void End()
    {
        ref var row = ref rows[Count - 1];
        if (row.PublicationCount == 0 || row.Scope != DisclosureScopeKind.Proactive || !PackedDate.IsExact(row.Produced) || (row.Extras >= 0 && !ArePlain(extras[row.Extras], row.Produced)))
        {
            return;
        }

        var earliest = PackedDate.Never;
        foreach (ref readonly var publication in PublicationsOf(row))
        {
            if (publication.Audience != Audience.Society || publication.Until != PackedDate.Absent
                || !PackedDate.IsExact(publication.From) || publication.From < row.Produced)
            {
                return;
            }

            earliest = Math.Min(earliest, publication.From);
        }

        row.PublishedFrom = earliest;
        row.IsPlain = true;
        if (row.Extras >= 0)
        {
            FindShowings(row, extras[row.Extras]);
        }
    }

    /// <summary>Publications before a change show the old text: the first one since is looked up here, once, while the row is at hand.</summary>
    private void FindShowings(in RecordRow row, in RecordExtras extra)
    {
        foreach (ref var change in changes.AsSpan(extra.FirstChange, extra.ChangeCount))
        {
            change.ShownFrom = PackedDate.Never;
            foreach (ref readonly var publication in PublicationsOf(row))
            {
                change.ShownFrom = publication.From >= change.On ? Math.Min(change.ShownFrom, publication.From) : change.ShownFrom;
            }
        }
    }

    private bool ArePlain(in RecordExtras extra, int produced)
    {
        if (extra.ReviewCount != 0 || extra.For != 0 || extra.Repealed != PackedDate.Absent)
        {
            return false;
        }

        // In order and no day twice: then each is a version of its own, whatever the as-of date.
        var before = produced - 1;
        foreach (var change in ChangesOf(extra))
        {
            if (!PackedDate.IsExact(change.On) || change.On <= before)
            {
                return false;
            }

            before = change.On;
        }

        return true;
    }
}
