namespace Xxgk.Reporting;

/// <summary>Proactive disclosure: figures by channel with their total, then admissions and finance in detail (主动公开情况).</summary>
internal static class DisclosureText
{
    public static void Write(ReportDraft draft)
    {
        draft.Heading("主动公开信息的途径和数量");
        var declared = draft.Facts.Register.DeclaredCounts.Where(count => count.Subject == DeclaredSubject.DisclosedItems).ToList();
        if (declared.Count > 0)
        {
            WriteDeclared(draft, declared);
        }
        else
        {
            WriteRegistered(draft);
        }

        draft.AddAll(draft.Narrative.Disclosure);
        draft.Heading("招生考试信息公开情况");
        Detail(draft, draft.Narrative.Admissions, draft.Facts.Admissions, "招生考试信息公开情况", "admissions in detail");
        draft.Heading("财务、资产及收费信息公开情况");
        Detail(draft, draft.Narrative.Finance, draft.Facts.Finance, "财务、资产及收费信息公开情况", "finance in detail");
    }

    private static void Detail(ReportDraft draft, IReadOnlyList<string> written, ReportAnnex? table, string what, string english)
    {
        draft.AddAll(written);
        if (table is not null || written.Count == 0)
        {
            draft.Add(table, Wording.Of("待补充" + what, "to be written: " + english));
        }
    }

    private static void WriteDeclared(ReportDraft draft, IReadOnlyList<DeclaredCount> declared)
    {
        var source = Wording.Of("学校填报数", "declared by the school");
        var total = declared.FirstOrDefault(count => count.Channel is null);
        var byChannel = declared.Where(count => count.Channel is not null).ToList();
        var figures = new List<ReportFigure>();
        if (total is not null)
        {
            figures.Add(draft.Figure("disclosed.total", DeclaredSubject.DisclosedItems.ToWording(), total.Quantity, source));
        }

        figures.AddRange(byChannel.Select(count => draft.Figure(
            "disclosed." + count.Channel, count.Channel!.Wording, count.Quantity, count.BelongsToTotal switch
            {
                true => Wording.Of("学校填报数，计入总数", "declared by the school, part of the total"),
                false => Wording.Of("学校填报数，不计入总数", "declared by the school, no part of the total"),
                _ => Wording.Of("学校填报数，未说明是否计入总数", "declared by the school; whether part of the total is not stated"),
            })));

        var parts = string.Join("，", byChannel.Where(count => count.BelongsToTotal == true).Select(Shown));
        var beside = string.Join("，", byChannel.Where(count => count.BelongsToTotal != true).Select(Shown));
        draft.Add(
            (total is null ? $"{draft.ThisPeriod}，学校主动公开信息：" : $"{draft.ThisPeriod}，学校共主动公开信息{total.Quantity}")
            + (parts.Length == 0 ? string.Empty : (total is null ? string.Empty : "。其中，") + parts)
            + "。" + (beside.Length == 0 ? string.Empty : $"此外，{beside}。"),
            figures);
        draft.AddTable("主动公开信息数量", figures);
        AddChart(draft, byChannel.Select(count => (count.Channel!.Wording.Chinese, count.Quantity)));
        if (total is null)
        {
            draft.Problem("未填报主动公开信息总数", "the total of items disclosed is not declared");
            return;
        }

        CheckSum(draft, total, byChannel);
    }

    // Where the source does not say whether a figure belongs to the total, both readings are tried; only if neither fits is it said.
    private static void CheckSum(ReportDraft draft, DeclaredCount total, IReadOnlyList<DeclaredCount> byChannel)
    {
        var certain = byChannel.Where(count => count.BelongsToTotal == true).Select(count => count.Quantity).ToList();
        var open = byChannel.Where(count => count.BelongsToTotal is null).Select(count => count.Quantity).ToList();
        List<Reconciliation> readings = [Reconciliation.Of(total.Quantity, certain), Reconciliation.Of(total.Quantity, [.. certain, .. open])];
        if (readings.All(reading => reading.Outcome == ReconciliationOutcome.Inconsistent))
        {
            var words = readings[0].Wording;
            draft.Problem("主动公开信息数量：" + words.Chinese.TrimEnd('。'), "items disclosed: " + words.English.TrimEnd('.'));
        }
    }

    private static void WriteRegistered(ReportDraft draft)
    {
        var published = draft.Facts.Register.Records
            .SelectMany(record => record.Publications)
            .Where(publication => publication.From is { Earliest: { } first, Latest: { } last } && draft.Facts.Period.Contains(first) && draft.Facts.Period.Contains(last))
            .ToList();
        var source = Wording.Of("台账中公开日期在报告期内的公开次数", "publications of the register that began in the period");
        var total = draft.Figure("disclosed.total", DeclaredSubject.DisclosedItems.ToWording(), Quantity.Of(published.Count, "条"), source);
        List<ReportFigure> figures = [total];
        figures.AddRange(published
            .GroupBy(publication => publication.Channel?.Kind)
            .OrderBy(group => group.Key is { } kind ? (int)kind : int.MaxValue)
            .Select(group => draft.Figure(
                "disclosed." + (group.Key?.ToJsonName() ?? "unstated"),
                group.Key?.ToWording() ?? Wording.Of("途径未说明", "channel not stated"),
                Quantity.Of(group.Count(), "条"),
                source)));
        draft.Add(
            $"{draft.ThisPeriod}，学校共主动公开信息{total.Quantity}"
            + (figures.Count == 1 ? "。" : "。其中，" + string.Join("，", figures.Skip(1).Select(figure => figure.Name.Chinese + figure.Quantity)) + "。"),
            figures);
        draft.AddTable("主动公开信息数量", figures);
        AddChart(draft, figures.Skip(1).Select(figure => (figure.Name.Chinese, figure.Quantity)));
        if (draft.Facts.Register.Source == RegisterSource.Extract)
        {
            draft.Problem("台账为摘录，未填报主动公开信息数量", "the register is an extract, and the number of items disclosed is not declared");
        }
    }

    private static void AddChart(ReportDraft draft, IEnumerable<(string Channel, Quantity Quantity)> counts)
    {
        // What is not counted at all (若干) has no length.
        var bars = counts.Where(count => count.Quantity.Kind != QuantityKind.Unknown)
            .Select(count => new ReportBar(count.Channel, count.Quantity.Number, count.Quantity.ToString()))
            .ToList();
        if (bars.Count > 1)
        {
            draft.Add(new ReportChart("各途径主动公开信息数量", "途径", "数量", bars));
        }
    }

    private static string Shown(DeclaredCount count) => count.Channel!.Wording.Chinese + count.Quantity;
}
