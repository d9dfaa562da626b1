namespace Xxgk.Evaluation;

/// <summary>The order of findings: by item and part, date of making, record id, code.</summary>
internal static class FindingOrder
{
    /// <summary>The places of the rows in order. Parts are counted out and dates are numbers, so that few rows need their record's id.</summary>
    public static int[] Of(FindingRows rows, int parts, RecordNames names)
    {
        var ends = new int[parts + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            ends[rows[i].Part + 1]++;
        }

        for (var part = 1; part < ends.Length; part++)
        {
            ends[part] += ends[part - 1];
        }

        var (dates, order) = (new int[rows.Count], new int[rows.Count]);
        for (var i = 0; i < rows.Count; i++)
        {
            var place = ends[rows[i].Part]++;
            (dates[place], order[place]) = (rows[i].Made, i);
        }

        var byRecord = Comparer<int>.Create((left, right) => Compare(rows[left], rows[right], names));
        for (var part = 0; part < parts; part++)
        {
            var start = part == 0 ? 0 : ends[part - 1];
            Array.Sort(dates, order, start, ends[part] - start);
            SortDays(dates, order, (start, ends[part]), byRecord);
        }

        return order;
    }

    private static void SortDays(int[] dates, int[] order, (int Start, int End) part, IComparer<int> byRecord)
    {
        for (var start = part.Start; start < part.End;)
        {
            var end = start + 1;
            while (end < part.End && dates[end] == dates[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(order, start, end - start, byRecord);
            }

            start = end;
        }
    }

    private static int Compare(in FindingRow left, in FindingRow right, RecordNames names)
    {
        var order = left.Record == right.Record ? 0 : names.IdBytesOf(left.Record).SequenceCompareTo(names.IdBytesOf(right.Record));
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);

        // A making and a change of the same month: what is missing tells them apart.
        order = order != 0 ? order : left.Missing.CompareTo(right.Missing);
        order = order != 0 ? order : (left.On, left.Due).CompareTo((right.On, right.Due));

        // A making and a change of the same day: the sort is not stable, so that whatever is told apart must be ordered.
        return order != 0 ? order : Rest(left).CompareTo(Rest(right));
    }

    private static (bool IsChange, bool IsCarriedIn, bool HasFailedReview, bool IsRepealed, (bool IsAtLeast, bool InCalendarDays, bool IsOwnLimit, uint Possible) Limit) Rest(in FindingRow row) =>
        (row.IsChange, row.IsCarriedIn, row.HasFailedReview, row.IsRepealed, (row.IsAtLeast, row.InCalendarDays, row.IsOwnLimit, row.Possible));
}
