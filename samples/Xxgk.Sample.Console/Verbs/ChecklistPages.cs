using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>The checklist for people: an overview with a line an item, and a page with a table a category.</summary>
internal static class ChecklistPages
{
    /// <summary>An item a line; the title comes last, since it is the longest.</summary>
    public static Page Overview(Host host, ChecklistEdition edition)
    {
        string[] columns = [host.In("序号", "No."), host.In("类别", "Category"), host.In("公开类型", "Kind"), host.In("公开时限", "Limit"), host.In("事项", "Item (English unofficial)")];
        return Beginning(host, edition).Add(new Table(
            host.Language == Language.English ? [.. columns, "Official title"] : columns,
            [.. edition.Items.Select(item => OverviewRow(host, item))]));
    }

    /// <summary>A table a category, with what each item rests on.</summary>
    public static Page ByCategory(Host host, ChecklistEdition edition)
    {
        var page = Beginning(host, edition);
        string[] columns =
        [
            host.In("序号", "No."), host.In("事项", "Item"), host.In("公开类型", "Kind"), host.In("公开时限", "Limit"),
            host.In("适用范围", "Applies to"), host.In("有关文件", "Documents"),
        ];
        foreach (var category in edition.Categories)
        {
            page.Add(new Heading(2, PlainText.Number(category.Number) + " " + host.In(category.Name)));
            page.Add(new Table(columns, [.. category.Items.Select(item => CategoryRow(host, item))]));
            foreach (var item in category.Items)
            {
                if (item.Note is { } note)
                {
                    page.Add(new Paragraph(host.In($"注（第{PlainText.Number(item.Number)}项）：", $"Note on item {PlainText.Number(item.Number)}: ") + host.In(note)));
                }
            }
        }

        return page;
    }

    private static Page Beginning(Host host, ChecklistEdition edition) => new Page()
        .Add(new Heading(1, host.In(edition.Title)))
        .Add(new Paragraph(host.In("依据：", "Basis: ") + host.In(edition.Provision.Instrument.CitationWithConfirmation)))
        .Add(new Paragraph(host.In(
            "序号、类别和名称为清单原文；组成部分、公开类型和适用范围是对清单的解读。",
            "Numbers, categories and official titles are the list's own; parts, kinds and to whom they apply are a reading of it. The English is unofficial.")));

    private static string[] OverviewRow(Host host, ChecklistItem item)
    {
        string[] row =
        [
            PlainText.Number(item.Number),
            PlainText.Number(item.Category.Number) + " " + host.In(item.Category.Name),
            Joined(host, item.Parts.Select(part => host.In(part.Kind.ToWording()))),
            Joined(host, item.Parts.Select(part => host.In(part.Limit.Wording))),
            host.In(item.Name),
        ];
        return host.Language == Language.English ? [.. row, item.Title] : row;
    }

    private static IReadOnlyList<string> CategoryRow(Host host, ChecklistItem item) =>
    [
        PlainText.Number(item.Number),
        host.Language == Language.English ? $"{item.Gloss} ({item.Title})" : item.Title,
        PartByPart(host, item, part => Kind(host, part)),
        PartByPart(host, item, part => host.In(part.Limit.Wording)),
        PartByPart(host, item, part => host.In(part.Applicability.Scope)),
        Documents(host, item),
    ];

    private static string Kind(Host host, ItemPart part)
    {
        string[] remarks =
        [
            .. part.MayBeNil ? new[] { host.In("可声明未发生", "may be declared nil") } : [],
            .. part.Confidence == ReadingConfidence.Low ? new[] { host.In("解读存疑", "reading open") } : [],
        ];
        var kind = host.In(part.Kind.ToWording());
        return remarks.Length == 0 ? kind : kind + host.In($"（{string.Join('，', remarks)}）", $" ({string.Join(", ", remarks)})");
    }

    private static string Documents(Host host, ChecklistItem item) => string.Join(host.In("；", "; "), item.BasisDocuments.Select(document =>
    {
        var citation = host.In(document.Instrument.CitationWithConfirmation);
        return document.Role == BasisRole.Later ? citation + host.In("（清单之后）", " (later than the list)") : citation;
    }));

    // What all parts have in common is said once.
    private static string PartByPart(Host host, ChecklistItem item, Func<ItemPart, string> text) =>
        item.Parts.Select(text).Distinct(StringComparer.Ordinal).Count() == 1
            ? text(item.Parts[0])
            : string.Join(host.In("；", "; "), item.Parts.Select(part => host.In(part.Name) + host.In("：", ": ") + text(part)));

    private static string Joined(Host host, IEnumerable<string> texts) =>
        string.Join(host.In("、", ", "), texts.Distinct(StringComparer.Ordinal));
}
