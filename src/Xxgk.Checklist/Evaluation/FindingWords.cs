namespace Xxgk.Evaluation;

/// <summary>The parts of a finding's words that are worked out from its numbers.</summary>
internal static class FindingWords
{
    private static readonly (MissingDates Flag, Wording Name)[] Dates =
    [
        (MissingDates.Produced, Wording.Of("生成日期", "the date of making")),
        (MissingDates.Changed, Wording.Of("变更日期", "the date of change")),
        (MissingDates.Published, Wording.Of("公开日期", "the date of publication")),
        (MissingDates.TakenDown, Wording.Of("撤下日期", "the date of taking down")),
        (MissingDates.Term, Wording.Of("公示期", "the term of the notice")),
        (MissingDates.Repealed, Wording.Of("废止日期", "the date of repeal")),
    ];

    /// <summary>The name of one date of a record.</summary>
    public static Wording NameOf(MissingDates date) => Array.Find(Dates, one => one.Flag == date).Name;

    /// <summary>缺少（确切）生成日期; or which holiday notice is missing.</summary>
    public static Wording Missing(FindingRow row, WorkingCalendar calendar)
    {
        if ((row.Missing & MissingDates.TooMany) != MissingDates.None)
        {
            return Wording.Of("日期不确切之处过多", "too many dates are not exact");
        }

        var names = Dates.Where(date => row.Kind != FindingKind.LimitUncovered && (row.Missing & date.Flag) != MissingDates.None).Select(date => date.Name).ToList();
        if (names.Count > 0)
        {
            return Wording.Of(
                "缺少确切的" + string.Join("、", names.Select(name => name.Chinese)),
                "not exactly known: " + string.Join(", ", names.Select(name => name.English)));
        }

        return row.Due == PackedDate.Never ? calendar.MissingNotice(PackedDate.Next(calendar.LastCoveredPacked))
            : row.Due == PackedDate.Absent ? calendar.MissingNotice(row.Made == 0 ? PackedDate.Minimum : PackedDate.First(row.Made))
            : Wording.Of("生成于清单施行之前，属存量信息", "made before the list existed: existing holdings");
    }

    public static Wording PossibleStates(uint bits)
    {
        var all = DisclosureStates.All.Where(state => (bits & (1u << (int)state)) != 0).Select(state => state.ToWording()).ToList();
        return Joined(all);
    }

    public static Wording PossibleTimelinesses(uint bits)
    {
        var all = Enumerable.Range(1, Timelinesses.Count - 1).Where(value => (bits & (1u << value)) != 0).Select(value => ((Timeliness)value).ToWording()).ToList();
        return all.Count < 2 ? default : Joined(all);
    }

    /// <summary>最迟应于2021年4月8日公开; or why that cannot be said yet.</summary>
    public static Wording Due(FindingRow row, WorkingCalendar calendar)
    {
        if (row.Due is > 0 and < PackedDate.Never)
        {
            var due = PartialDate.FromPacked(row.Due);
            return Wording.Of("最迟应于" + due.ToString(Language.Chinese) + (row.IsChange ? "更新" : "公开"), "due by " + due);
        }

        var missing = calendar.MissingNotice(PackedDate.Next(calendar.LastCoveredPacked));
        return Wording.Of("期限届满日暂无法计算（" + missing.Chinese + "）", "the due date is not computable yet (" + missing.English + ")");
    }

    private static Wording Joined(List<Wording> all) => Wording.Of(
        string.Join("、", all.Select(word => word.Chinese)), string.Join(", ", all.Select(word => word.English)));
}
