namespace Xxgk.Evaluation;

/// <summary>The order of findings: by item and part, date of making, record id, code.</summary>
internal static class FindingOrder
{
    /// <summary>The rows in order. Part and date make one number each, so that few rows need their record's id.</summary>
    public static FindingRow[] Sorted(List<FindingRow> rows, RecordNames names)
    {
        var keys = new long[rows.Count];
        var order = new int[rows.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            (keys[i], order[i]) = (((long)rows[i].Part << 32) | (uint)rows[i].Made, i);
        }

        Array.Sort(keys, order);
        var byRecord = Comparer<int>.Create((left, right) => Compare(rows[left], rows[right], names));
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(order, start, end - start, byRecord);
            }

            start = end;
        }

        var sorted = new FindingRow[order.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = rows[order[i]];
        }

        return sorted;
    }

    private static int Compare(in FindingRow left, in FindingRow right, RecordNames names)
    {
        var order = left.Record == right.Record ? 0 : string.CompareOrdinal(names.IdOf(left.Record), names.IdOf(right.Record));
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
