using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;
using Xxgk.Samples.Import.Registers;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Import.Verbs;

/// <summary>What a preview and an import show.</summary>
internal static class ImportPages
{
    public static Page Preview(CommandLineHost host, ImportPlan plan, SchoolFacts? school, ImportOutcome outcome)
    {
        var page = new Page().Add(new Heading(1, host.In($"预览：{Path.GetFileName(plan.Path)}", $"Preview: {Path.GetFileName(plan.Path)}")));
        foreach (var sheet in plan.Sheets)
        {
            AddSheet(page, host, sheet);
        }

        AddFirst(page, host, outcome);
        AddValues(page, host, outcome);
        ImportRemarks.AddTo(page, host, plan, school, outcome);
        var problems = outcome.Log.Problems.Count;
        page.Add(new Paragraph(plan.Sheets.All(sheet => sheet.Content == SheetContent.Nothing)
            ? host.In(BookFiles.NothingToImport)
            : problems == 0
            ? host.In(FormattableString.Invariant($"可以导入：{outcome.Records}条记录，{outcome.Counts.Count}个填报数。"), FormattableString.Invariant($"It can be imported: {outcome.Records} records, {outcome.Counts.Count} declared counts."))
            : host.In(FormattableString.Invariant($"尚不能导入：{outcome.Records}条记录中有{problems}个问题，逐条列于标准错误。"), FormattableString.Invariant($"It cannot be imported yet: {problems} problems in {outcome.Records} records, listed on standard error."))));
        return page;
    }

    public static Page Done(CommandLineHost host, ImportPlan plan, SchoolFacts school, ImportOutcome outcome, string to)
    {
        var page = new Page().Add(new Heading(1, host.In($"已导入：{Path.GetFileName(plan.Path)}", $"Imported: {Path.GetFileName(plan.Path)}")));
        var kept = school.Register.Records.Count;
        page.Add(new Table(
            [host.In("内容", "What"), host.In("数量", "Number")],
            [
                [host.In("导入的记录", "Records imported"), PlainText.Number(outcome.Records)],
                [host.In("保留的记录", "Records kept"), PlainText.Number(kept)],
                [host.In("填报数", "Declared counts"), PlainText.Number(outcome.Counts.Count)],
                [host.In("未作记录的行（小节、合计、说明等）", "Rows that are no records (sections, sums, notes)"), PlainText.Number(outcome.Asides)],
                [host.In("按名称推定的取值", "Values taken by a guess"), PlainText.Number((int)Math.Min(int.MaxValue, outcome.Log.Values.Guesses))],
            ]));
        ImportRemarks.AddTo(page, host, plan, school, outcome);
        page.Add(new Paragraph(host.In($"学校文件：{to}", $"The school's file: {to}")));
        page.Add(new Paragraph(host.In($"核对：xxgk evaluate {to}", $"To evaluate it: xxgk evaluate {to}")));
        return page;
    }

    private static void AddSheet(Page page, CommandLineHost host, SheetLayout sheet)
    {
        var name = sheet.Sheet.Length == 0 ? host.In("（文本文件）", "(text file)") : sheet.Sheet;
        page.Add(new Heading(2, host.In($"工作表：{name}", $"Sheet: {name}")));
        if (sheet.Content == SheetContent.Nothing)
        {
            page.Add(new Paragraph(sheet.IsHidden
                ? host.In("隐藏的工作表，不导入。", "A hidden sheet; not imported.")
                : host.In("未识别为台账或填报数，不导入。", "Not recognised as a register or as declared counts; not imported.")));
            return;
        }

        var rows = sheet.FirstHeading == sheet.LastHeading
            ? PlainText.Number(sheet.FirstHeading)
            : FormattableString.Invariant($"{sheet.FirstHeading}–{sheet.LastHeading}");
        page.Add(new Paragraph(sheet.Content == SheetContent.Register
            ? host.In($"台账，表头在第{rows}行。", $"A register; headings in row {rows}.")
            : host.In($"填报数，表头在第{rows}行。", $"Declared counts; headings in row {rows}.")));
        page.Add(new Table(
            [host.In("列", "Column"), host.In("列标题", "Heading"), host.In("对应", "Taken for"), host.In("把握", "How sure"), host.In("第一个值", "First value"), host.In("说明", "Remark")],
            [.. sheet.Columns.Select(column => (string[])
            [
                CellPlace.LettersOf(column.Index), column.Heading, host.In(column.Role.Wording), SurenessOf(host, column), PlainText.Quoted(column.Sample),
                column.Remark is { } remark ? host.In(remark) : string.Empty,
            ])]));
    }

    private static string SurenessOf(CommandLineHost host, ColumnLayout column) => column.Sureness switch
    {
        Sureness.Sure => host.In("确定", "sure"),
        Sureness.Guessed => host.In("推定，请核对", "a guess: please check"),
        _ => host.In("未识别", "not recognised"),
    };

    private static void AddFirst(Page page, CommandLineHost host, ImportOutcome outcome)
    {
        if (outcome.First.Count == 0)
        {
            return;
        }

        page.Add(new Heading(2, host.In("前几条记录", "The first records")));
        page.Add(new Table(
            [host.In("编号", "Id"), host.In("信息名称", "Title"), host.In("清单事项", "Item"), host.In("责任部门", "Department"), host.In("生成日期", "Made on"), host.In("公开属性", "Scope"), host.In("公开情况", "Publications")],
            [.. outcome.First.Select(record => (string[])
            [
                record.Id, record.Title, record.Item?.ToString() ?? string.Empty, record.Department ?? string.Empty, record.ProducedOn.ToString(host.Language),
                host.In(record.Scope.Kind.ToWording()), string.Join("；", record.Publications.Select(one => one.From.ToString(host.Language) + (one.Channel is null ? string.Empty : " " + host.In(one.Channel.Wording)))),
            ])]));
    }

    private static void AddValues(Page page, CommandLineHost host, ImportOutcome outcome)
    {
        var values = outcome.Log.Values.Entries.Where(entry => entry.IsGuess || entry.Field is not (Field.Item or Field.For)).ToList();
        if (values.Count == 0)
        {
            return;
        }

        page.Add(new Heading(2, host.In("取值对应", "What words were taken for")));
        page.Add(new Table(
            [host.In("字段", "Field"), host.In("表中文字", "In the table"), host.In("读作", "Taken for"), host.In("次数", "Times"), host.In("把握", "How sure"), host.In("如", "Such as")],
            [.. values.Select(entry => (string[])
            [
                host.In(entry.Field.ToWording()), entry.Text, host.In(entry.Meaning), entry.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
                entry.IsGuess ? host.In("推定，请核对", "a guess: please check") : host.In("确定", "sure"), PlainText.Quoted(entry.Example),
            ])]));
    }
}
