using System.Text.RegularExpressions;
using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;
using Xxgk.Samples.Import.Registers;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Import.Verbs;

/// <summary>What people should look at after a preview or an import (请核对): what was left out, and what looks wrong and is no error.</summary>
internal static class ImportRemarks
{
    private static readonly Regex Years = Pattern.Of(@"(?<first>20\d{2})\s*(?:-|—|–|－|~|～|至)+\s*(?<second>20\d{2})\s*学年");

    public static void AddTo(Page page, CommandLineHost host, ImportPlan plan, SchoolFacts? school, ImportOutcome outcome)
    {
        var several = plan.Sheets.Count(sheet => sheet.Content != SheetContent.Nothing) > 1;
        foreach (var sheet in plan.Sheets)
        {
            // A sheet that was left out is named in the remark itself.
            var name = several && sheet.Content != SheetContent.Nothing ? host.In($"工作表“{sheet.Sheet}”：", $"Sheet '{sheet.Sheet}': ") : string.Empty;
            foreach (var remark in Of(sheet, plan, school))
            {
                page.Add(new Paragraph(host.In("请核对：", "Please check: ") + name + host.In(remark)));
            }
        }

        if (outcome.WithoutItem > 0)
        {
            page.Add(new Paragraph(host.In(
                FormattableString.Invariant($"请核对：{outcome.WithoutItem}条记录没有清单事项，不参与清单核对。"), FormattableString.Invariant($"Please check: {outcome.WithoutItem} records name no item of the checklist and are not held against it."))));
        }

        if (outcome.OtherYears > 0)
        {
            page.Add(new Paragraph(host.In(
                FormattableString.Invariant($"请核对：{outcome.OtherYears}个填报数属于其他年度，未导入。"), FormattableString.Invariant($"Please check: {outcome.OtherYears} declared counts are for another year and were not imported."))));
        }
    }

    private static IEnumerable<Wording> Of(SheetLayout sheet, ImportPlan plan, SchoolFacts? school)
    {
        if (sheet.Content == SheetContent.Nothing)
        {
            if (!string.IsNullOrEmpty(sheet.Sheet) && plan.Sheets.Any(one => one.Content != SheetContent.Nothing))
            {
                yield return Wording.Of($"工作表“{sheet.Sheet}”未导入。", $"The sheet '{sheet.Sheet}' was not imported.");
            }

            yield break;
        }

        string[] left = [.. sheet.Columns.Where(IsLeftOut).Select(column => $"{CellPlace.LettersOf(column.Index)}（{PlainText.Quoted(column.Heading)}）")];
        if (left.Length > 0)
        {
            yield return Wording.Of($"未导入的列：{string.Join("、", left)}。", $"Columns that were not imported: {string.Join(", ", left)}.");
        }

        if (sheet.IsTooWide)
        {
            yield return Wording.Of("列数超过256，其后的列未读取。", "There are more than 256 columns; those beyond were not read.");
        }

        if (sheet.Content == SheetContent.Counts)
        {
            yield break;
        }

        if (school is not null && Years.Match(sheet.Caption) is { Success: true } years
            && ReportedYear.TryParse($"{years.Groups["first"].Value}-{years.Groups["second"].Value}", out var year) && year.Period != school.Period)
        {
            yield return Wording.Of($"表题写的是{years.Value}，学校文件的报告期是{school.Period}。", $"The table's title says {years.Value}, the school's file is about {school.Period}.");
        }

        if (!sheet.Columns.Any(column => column.Role.Field.IsOfPublication()) && !plan.Settings.IsPublishedUnlessTold)
        {
            yield return Wording.Of(
                "表中没有公开情况的列，这些记录按未公开导入；如均已公开，请在对应文件中写 \"publishedUnlessTold\": true。",
                "No column tells of publications, so these records count as not published; if all are, say \"publishedUnlessTold\": true in the mapping file.");
        }

        if (!sheet.Has(Field.Id))
        {
            yield return Wording.Of("表中没有编号列，编号按次序生成（R00001起）；行的次序变了，编号也会变。", "No column holds ids: they are numbered in order (R00001 …) and change when rows are moved.");
        }
    }

    // What everybody leaves out, such as the running number, needs no word; nor does an empty column.
    private static bool IsLeftOut(ColumnLayout column) =>
        column.Role.Field == Field.Ignored && column.Sample.Length > 0 && (column.Sureness == Sureness.None || column.Remark is not null);
}
