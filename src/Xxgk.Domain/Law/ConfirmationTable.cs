namespace Xxgk;

/// <summary>How far the places of one instrument are confirmed: rows for those of which something is known (核实情况表).</summary>
internal sealed class ConfirmationTable
{
    private readonly ConfirmedPlace[] rows;
    private readonly Confirmation otherwise;

    /// <summary>The rows; what no row names is not confirmed.</summary>
    public ConfirmationTable(params ConfirmedPlace[] rows)
        : this(Confirmation.Unconfirmed, rows)
    {
    }

    private ConfirmationTable(Confirmation otherwise, ConfirmedPlace[] rows)
    {
        this.otherwise = otherwise;
        this.rows = rows;
    }

    /// <summary>Nothing of the text was compared with a source.</summary>
    public static ConfirmationTable Nothing { get; } = new(Confirmation.Unconfirmed, []);

    /// <summary>The whole text was, or whoever supplies it answers for it.</summary>
    public static ConfirmationTable Everything { get; } = new(Confirmation.Confirmed, []);

    /// <summary>How far the number and the words of a place are confirmed.</summary>
    public (Confirmation Number, Confirmation Words) Of(ProvisionKind kind, int number, int? paragraph, int? item)
    {
        if (kind == ProvisionKind.Whole)
        {
            return (Confirmation.Confirmed, rows.Length == 0 ? otherwise : Confirmation.InPart);
        }

        var row = Array.Find(rows, r => r.Names(kind, number, paragraph, item));
        return row is null ? (otherwise, otherwise) : (row.Number, row.Words);
    }
}

/// <summary>One row: an article, a run of list items or an item of an article, and how far its number and words are confirmed.</summary>
internal sealed record ConfirmedPlace(ProvisionKind Kind, int First, int Last, int? Item, Confirmation Number, Confirmation Words)
{
    /// <summary>How many paragraphs of the article a source shows; 0 where it does not show how the article is divided.</summary>
    private int Paragraphs { get; init; }

    /// <summary>How many numbered items of the article a source shows.</summary>
    private int Items { get; init; }

    /// <summary>An article; what is known of its items, other rows say.</summary>
    public static ConfirmedPlace Article(int article, Confirmation number, Confirmation words) =>
        new(ProvisionKind.Article, article, article, null, number, words);

    /// <summary>An article seen word for word with its number, and with so many paragraphs and items: others it is not known to have.</summary>
    public static ConfirmedPlace Seen(int article, int paragraphs = 0, int items = 0) =>
        new(ProvisionKind.Article, article, article, null, Confirmation.Confirmed, Confirmation.Confirmed) { Paragraphs = paragraphs, Items = items };

    /// <summary>An item of an article.</summary>
    public static ConfirmedPlace ItemOf(int article, int item, Confirmation number, Confirmation words) =>
        new(ProvisionKind.Article, article, article, item, number, words);

    /// <summary>A part of a notice.</summary>
    public static ConfirmedPlace Part(int part, Confirmation number, Confirmation words) =>
        new(ProvisionKind.Part, part, part, null, number, words);

    /// <summary>Items of the list annexed, seen word for word with their numbers.</summary>
    public static ConfirmedPlace ListItems(int first, int last) =>
        new(ProvisionKind.ListItem, first, last, null, Confirmation.Confirmed, Confirmation.Confirmed);

    public bool Names(ProvisionKind kind, int number, int? paragraph, int? item) =>
        kind == Kind && number >= First && number <= Last && (paragraph ?? 0) <= Paragraphs && (item == Item || (item ?? 0) <= Items);
}
