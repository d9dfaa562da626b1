using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>What a school declares: how many, through which channel, and whether the total agrees with its parts (填报数核对).</summary>
internal static class DeclaredCountPages
{
    public static void AddTo(Page page, Host host, IReadOnlyList<DeclaredCount> counts)
    {
        if (counts.Count == 0)
        {
            return;
        }

        page.Add(new Heading(2, host.In("填报数", "Declared counts")));
        page.Add(new Table(
            [host.In("项目", "What"), host.In("途径", "Channel"), host.In("数量", "Quantity"), host.In("计入总数", "In the total"), host.In("备注", "Note")],
            [.. counts.Select(count => Row(host, count))]));
        AddReconciliations(page, host, [.. counts.Where(count => count.Subject == DeclaredSubject.DisclosedItems)]);
    }

    /// <summary>Figures of which the source does not say whether the total includes them.</summary>
    public static IEnumerable<DeclaredCount> Open(IEnumerable<DeclaredCount> counts) =>
        counts.Where(count => count is { Subject: DeclaredSubject.DisclosedItems, Channel: not null, BelongsToTotal: null });

    /// <summary>As the source prints it, in Chinese.</summary>
    public static string Printed(Host host, Quantity quantity) => host.In(quantity.ToString(), quantity.Wording.English);

    private static string[] Row(Host host, DeclaredCount count)
    {
        var isOfItems = count.Subject == DeclaredSubject.DisclosedItems;
        return
        [
            host.In(count.Subject.ToWording()),
            count.Channel is { } channel ? host.In(channel.Wording) : isOfItems ? host.In("合计", "total") : string.Empty,
            Printed(host, count.Quantity),
            count.Channel is null || !isOfItems ? string.Empty
                : count.BelongsToTotal switch { true => host.In("是", "yes"), false => host.In("否", "no"), null => host.In("未说明", "not stated") },
            count.Note ?? string.Empty,
        ];
    }

    // Where the source does not say whether a figure belongs to the total, the total is held against both readings.
    private static void AddReconciliations(Page page, Host host, IReadOnlyList<DeclaredCount> counts)
    {
        DeclaredCount[] certain = [.. counts.Where(count => count is { Channel: not null, BelongsToTotal: true })];
        DeclaredCount[] open = [.. Open(counts)];
        foreach (var total in counts.Where(count => count.Channel is null))
        {
            List<IReadOnlyList<string>> rows = [];
            if (open.Length > 0)
            {
                var names = string.Join(host.In("、", ", "), open.Select(count => $"{host.In(count.Channel!.Wording)} {Printed(host, count.Quantity)}"));
                rows.Add([host.In("计入", "with ") + names, .. Reading(host, total, [.. certain, .. open])]);
                rows.Add([host.In("不计入", "without ") + names, .. Reading(host, total, certain)]);
            }
            else
            {
                rows.Add([host.In("各分项", "the parts"), .. Reading(host, total, certain)]);
            }

            page.Add(new Heading(3, host.In("总数与分项核对", "The total beside its parts")));
            page.Add(new Table([host.In("分项", "Parts"), host.In("结果", "Result"), host.In("说明", "Remark")], rows));
        }
    }

    private static string[] Reading(Host host, DeclaredCount total, IReadOnlyList<DeclaredCount> parts)
    {
        try
        {
            var reconciliation = Reconciliation.Of(total.Quantity, parts.Select(count => count.Quantity));
            return [OutcomeOf(host, reconciliation.Outcome), host.In(reconciliation.Wording)];
        }
        catch (OverflowException)
        {
            return [OutcomeOf(host, ReconciliationOutcome.CannotBeDecided), host.In("分项合计超出可计算的范围", "the parts add up to more than can be computed")];
        }
    }

    private static string OutcomeOf(Host host, ReconciliationOutcome outcome) => outcome switch
    {
        ReconciliationOutcome.Consistent => host.In("一致", "consistent"),
        ReconciliationOutcome.Inconsistent => host.In("不一致", "inconsistent"),
        _ => host.In("无法判定", "cannot be decided"),
    };
}
