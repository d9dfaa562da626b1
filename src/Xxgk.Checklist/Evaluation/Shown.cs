namespace Xxgk.Evaluation;

/// <summary>What the publications of one obligation come to at the as-of date.</summary>
internal readonly struct Shown
{
    private Shown(int first, bool toAnyone, bool toRequiredAudience, bool isUp, bool endedProperly, bool hasContradiction)
    {
        First = first;
        ToAnyone = toAnyone;
        ToRequiredAudience = toRequiredAudience;
        IsUp = isUp;
        EndedProperly = endedProperly;
        HasContradiction = hasContradiction;
    }

    /// <summary>The first publication to the required audience on or after the making; <see cref="PackedDate.Never"/> if none.</summary>
    public int First { get; }

    public bool ToAnyone { get; }

    public bool ToRequiredAudience { get; }

    /// <summary>Whether the required audience can still see it.</summary>
    public bool IsUp { get; }

    /// <summary>Whether the publication that ended last ended by its term or with a reason.</summary>
    public bool EndedProperly { get; }

    /// <summary>Whether a publication ends before it begins.</summary>
    public bool HasContradiction { get; }

    public static Shown Of(in ExactMatter matter, WorkingCalendar calendar)
    {
        var (first, lastEnd) = (PackedDate.Never, 0);
        var (anyone, required, up, properly, contradiction) = (false, false, false, false, false);
        foreach (ref readonly var publication in matter.Publications)
        {
            // At a change, earlier publications show the old text. At the making they are a contradiction, if all there is.
            if (!matter.IsMaking && publication.From < matter.Made)
            {
                continue;
            }

            anyone = true;
            if (!publication.ReachesRequiredAudience)
            {
                continue;
            }

            required = true;
            contradiction |= publication.Until < publication.From;
            if (publication.From >= matter.Made && publication.From < first)
            {
                first = publication.From;
            }

            if (publication.Until > matter.AsOf)
            {
                up = true;
            }
            else if (publication.Until >= lastEnd)
            {
                var ended = EndsProperly(publication, matter, calendar);
                properly = publication.Until > lastEnd ? ended : properly || ended;
                lastEnd = publication.Until;
            }
        }

        return new(first, anyone, required, up, properly, contradiction);
    }

    private static bool EndsProperly(in ExactPublication publication, in ExactMatter matter, WorkingCalendar calendar)
    {
        if (matter.NoticeDays > 0
            && calendar.CoversPacked(publication.From) && calendar.CoversPacked(publication.Until)
            && publication.From <= publication.Until
            && calendar.CountPacked(publication.From, publication.Until) < matter.NoticeDays)
        {
            return false;
        }

        return publication.HasReason
            || (publication.Term != PackedDate.Absent && publication.Until >= publication.Term)
            || matter.Repealed <= publication.Until;
    }
}
