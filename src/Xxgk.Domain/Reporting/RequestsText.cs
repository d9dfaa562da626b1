using Xxgk.Requests;

namespace Xxgk.Reporting;

/// <summary>Requests: number, kinds, replies, what was withheld and why, fees (依申请公开和不予公开情况).</summary>
internal static class RequestsText
{
    private static readonly Wording FromLedger = Wording.Of("依申请公开台账，报告期内事项", "the ledger of requests, events of the period");
    private static readonly Wording FromDeclaration = Wording.Of("学校填报数", "declared by the school");

    public static void Write(ReportDraft draft)
    {
        draft.Heading("依申请公开情况");
        if (draft.Statistics is { } statistics)
        {
            WriteStatistics(draft, statistics);
        }
        else
        {
            WriteDeclared(draft);
        }

        draft.AddAll(draft.Narrative.Requests);
        draft.Heading("不予公开情况");
        if (draft.Statistics is { } counted)
        {
            WriteWithheld(draft, counted);
        }

        WriteWithheldRecords(draft);
        if (draft.Statistics is { } charged)
        {
            draft.Heading("收费及减免情况");
            WriteFees(draft, charged);
        }
    }

    private static void WriteStatistics(ReportDraft draft, RequestStatistics statistics)
    {
        var received = Figure(draft, "requests.received", Wording.Of("新收申请", "received"), statistics.Received);
        var carriedIn = Figure(draft, "requests.carriedIn", Wording.Of("上期结转", "carried in"), statistics.CarriedIn);
        var carriedOver = Figure(draft, "requests.carriedOver", Wording.Of("结转下期", "carried over"), statistics.CarriedOver);
        var outcomes = RequestOutcome.All
            .Select(outcome => Figure(draft, "requests." + outcome.ToJsonName(), outcome.Wording, statistics.Count(outcome)))
            .Where(figure => figure.Quantity.Number > 0)
            .ToList();
        draft.Compare(DeclaredSubject.RequestsReceived, statistics.Received);

        var none = statistics.Received == 0 && statistics.CarriedIn == 0;
        draft.Add(
            none ? $"{draft.ThisPeriod}，学校未收到信息公开申请，新收申请0件。上期结转申请0件。"
            : $"{draft.ThisPeriod}，学校新收信息公开申请{received.Quantity}，上期结转{carriedIn.Quantity}。"
                + (outcomes.Count == 0 ? string.Empty : $"办结情况：{string.Join("，", outcomes.Select(figure => figure.Name.Chinese + figure.Quantity))}。")
                + $"结转下期{carriedOver.Quantity}。",
            none ? [received, carriedIn] : [received, carriedIn, .. outcomes, carriedOver]);
        if (!none)
        {
            draft.AddTable("依申请公开情况", [received, carriedIn, .. outcomes, carriedOver]);
            draft.Add(ApplicantTable(statistics));
        }
    }

    private static void WriteWithheld(ReportDraft draft, RequestStatistics statistics)
    {
        ReportFigure[] withheld =
        [
            Figure(draft, "requests.withheld", RequestOutcome.Of(ReplyKind.Withheld).Wording, statistics.Count(RequestOutcome.Of(ReplyKind.Withheld))),
            Figure(draft, "requests.inPart", RequestOutcome.Of(ReplyKind.InPart).Wording, statistics.Count(RequestOutcome.Of(ReplyKind.InPart))),
        ];
        draft.Add($"{draft.ThisPeriod}，对信息公开申请作出{string.Join("、", withheld.Select(figure => $"{figure.Name.Chinese}答复{figure.Quantity}"))}。", withheld);
        if (statistics.Grounds.Count == 0)
        {
            return;
        }

        var grounds = statistics.Grounds.Select((ground, index) => draft.Figure(
            "grounds." + (ground.Provision?.Citation.Chinese ?? Digits.Of(index)),
            ground.Provision is { } provision ? Wording.Of(provision.Citation.Chinese, provision.Citation.English) : Wording.Of("未列明条款", "no provision named"),
            Quantity.Of(ground.Replies, "件"),
            Wording.Of("报告期内的答复，一件答复可有数项依据", "replies of the period; one reply may name several")));
        draft.AddTable("不予公开的依据", [.. grounds]);
    }

    private static void WriteWithheldRecords(ReportDraft draft)
    {
        var count = draft.Facts.Register.Records.Count(record => record.Scope.Kind == DisclosureScopeKind.Withheld);
        var figure = draft.Figure(
            "records.withheld",
            Wording.Of("确定为不予公开的信息", "records classed as withheld"),
            Quantity.Of(count, "条"),
            Wording.Of("信息公开台账中公开属性为不予公开的记录", "records of the register whose scope is withheld"));
        draft.Add($"学校信息公开台账中，{figure.Name.Chinese}共{figure.Quantity}。", figure);
    }

    private static void WriteFees(ReportDraft draft, RequestStatistics statistics)
    {
        var source = Wording.Of("依申请公开台账，报告期内答复的收费", "the ledger of requests, fees of the period's replies");
        var charged = draft.Figure("fees.charged", Wording.Of("收取费用", "charged"), Quantity.Of(statistics.Fees.Sum(fee => fee.Charged), "元"), source);
        var reduced = draft.Figure("fees.reduced", Wording.Of("减免费用", "let off"), Quantity.Of(statistics.Fees.Sum(fee => fee.Reduced), "元"), source);
        draft.Add($"{draft.ThisPeriod}，因依申请公开收取费用{charged.Quantity}，减免费用{reduced.Quantity}。", charged, reduced);
        if (statistics.Fees.Count > 0)
        {
            draft.Add(new ReportTable("收费及减免明细", ["种类", "收取（元）", "减免（元）"], statistics.Fees.Select(fee => (IEnumerable<ReportCell>)
                [ReportCell.Of(fee.Kind.ToWording().Chinese), ReportCell.Of(Digits.Of(fee.Charged)), ReportCell.Of(Digits.Of(fee.Reduced))]))
            { Figures = [charged, reduced] });
        }
    }

    private static ReportTable ApplicantTable(RequestStatistics statistics)
    {
        var kinds = ApplicantKinds.All.Where(kind => statistics.ReceivedFrom(kind) + statistics.CarriedInFrom(kind) > 0).ToList();
        IEnumerable<ReportCell> Row(string name, Func<ApplicantKind, int> count) =>
            [ReportCell.Of(name), .. kinds.Select(kind => ReportCell.Of(Digits.Of(count(kind)))), ReportCell.Of(Digits.Of(kinds.Sum(count)))];
        return new(
            "申请人类别和办理结果（件）",
            ["项目", .. kinds.Select(kind => kind.ToWording().Chinese), "总计"],
            [
                Row("新收申请", statistics.ReceivedFrom),
                Row("上期结转", statistics.CarriedInFrom),
                .. RequestOutcome.All.Where(outcome => statistics.Count(outcome) > 0).Select(outcome => Row(outcome.Wording.Chinese, kind => statistics.Count(kind, outcome))),
                Row("结转下期", statistics.CarriedOverFrom),
            ]);
    }

    private static void WriteDeclared(ReportDraft draft)
    {
        if (draft.Declared(DeclaredSubject.RequestsReceived) is not { } received)
        {
            draft.Gap("依申请公开的数量、主要内容、答复、收费及减免情况", "number, kinds and replies of requests, fees and reductions");
            return;
        }

        List<ReportFigure> figures = [draft.Figure("requests.received", DeclaredSubject.RequestsReceived.ToWording(), received.Quantity, FromDeclaration)];
        if (draft.Declared(DeclaredSubject.RequestsAnswered) is { } answered)
        {
            figures.Add(draft.Figure("requests.answered", DeclaredSubject.RequestsAnswered.ToWording(), answered.Quantity, FromDeclaration));
            if (received.Quantity.High < answered.Quantity.Low)
            {
                draft.Problem(
                    $"填报收到申请{received.Quantity}，答复{answered.Quantity}；含上期结转的，请说明",
                    $"{received.Quantity.Wording.English} received and {answered.Quantity.Wording.English} answered are declared; say so where some were carried in");
            }
        }

        var told = string.Join("，", figures.Select(figure => figure.Name.Chinese + figure.Quantity));
        var none = received.Quantity is { IsExact: true, Number: 0 };
        draft.Add(none ? $"{draft.ThisPeriod}，学校未收到信息公开申请（{told}）。" : $"{draft.ThisPeriod}，学校{told}。", figures);
        if (none)
        {
            draft.Problem("没有依申请公开台账，上期结转的申请和收费及减免情况待补充（没有的，请写明）", "there is no ledger of requests: say whether requests were carried in and fees charged or let off");
        }
        else
        {
            draft.Problem("没有依申请公开台账，答复种类、收费及减免情况待补充", "there is no ledger of requests: kinds of replies, fees and reductions are to be written");
        }
    }

    private static ReportFigure Figure(ReportDraft draft, string key, Wording name, int count) => draft.Figure(key, name, Quantity.Of(count, "件"), FromLedger);
}
