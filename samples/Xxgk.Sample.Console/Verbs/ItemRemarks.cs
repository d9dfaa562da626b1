using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>What stands beside an item: its parts where they differ, what is missing, how many were late, and why.</summary>
internal static class ItemRemarks
{
    public static string Of(Host host, ItemAssessment item)
    {
        var remarks = new List<string>();
        if (item.Parts.DistinctBy(part => (part.State, part.Timeliness)).Count() > 1)
        {
            remarks.Add(string.Join(host.In("，", ", "), item.Parts.Select(part => host.In(part.Part.Name) + host.In("：", ": ") + StateOf(host, part))));
        }

        if (item.IsIncomplete)
        {
            var missing = string.Join(host.In("、", ", "), item.MissingParts.Select(part => host.In(part.Name)));
            remarks.Add(host.In($"公开不完整（缺：{missing}）", $"incomplete (missing: {missing})"));
        }

        AddCount(remarks, host, item, part => part.CountOf(Timeliness.Late), Timeliness.Late.ToWording());
        AddCount(remarks, host, item, part => part.CountOf(DisclosureState.Overdue), DisclosureState.Overdue.ToWording());
        AddCount(remarks, host, item, part => part.CarriedInCount, Wording.Of("上期结转", "carried in"));
        remarks.AddRange(item.Parts.Select(part => host.In(part.Reason).TrimEnd('。', '.')).Where(reason => reason.Length > 0).Distinct(StringComparer.Ordinal));
        return string.Join(host.In("；", "; "), remarks);
    }

    private static string StateOf(Host host, PartAssessment part) => part.Timeliness == Timeliness.None
        ? host.In(part.State.ToWording())
        : host.In($"{part.State.ToWording().Chinese}（{part.Timeliness.ToWording().Chinese}）", $"{part.State.ToWording().English} ({part.Timeliness.ToWording().English})");

    private static void AddCount(List<string> remarks, Host host, ItemAssessment item, Func<PartAssessment, int> count, Wording what)
    {
        var (some, all) = (item.Parts.Sum(count), item.Parts.Sum(part => part.ObligationCount));
        if (some > 0)
        {
            remarks.Add(host.In(what) + " " + PlainText.Number(some) + "/" + PlainText.Number(all));
        }
    }
}
