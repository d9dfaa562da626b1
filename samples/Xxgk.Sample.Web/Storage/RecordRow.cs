using Xxgk.Samples.Web.Records;

namespace Xxgk.Samples.Web.Storage;

/// <summary>A record of the register with the text that the column shows, and where it stands in the school's own procedure.</summary>
/// <remarks><see cref="Record"/> is the whole truth; the columns beside it are what pages filter and sort by, and follow it.</remarks>
public sealed class RecordRow : IVersioned
{
    /// <summary>More than any list has items.</summary>
    public const int BeyondList = 1000;

    private static readonly LocalDate Undated = new(1, 1, 1);

    private bool isLive;
    private DisclosureRecord record = new("new", "new");

    public long Number { get; private set; }

    public string Id { get; private set; } = string.Empty;

    public DisclosureRecord Record
    {
        get => record;
        set
        {
            record = value;
            (Id, Title, Item, Department, Scope) = (value.Id, value.Title, value.Item, value.Department, value.Scope.Kind);
            Category = value.Item is { IsOwn: false, Item: var item } && Checklist2014.Edition.TryFindItem(item, out var found) ? found!.Category.Number : 0;
            ListedItem = value.Item is { IsOwn: false } listed ? listed.Item : BeyondList;
            ShownOn = value.Publications.Select(shown => shown.From.Earliest).Where(day => day is not null).Max();
            NewestOrder = ShownOn ?? Undated;
            Visibility = VisibilityOf(isLive, Scope);
        }
    }

    public string Title { get; private set; } = string.Empty;

    public ItemReference? Item { get; private set; }

    /// <summary>The number of the item in the list; <see cref="BeyondList"/> for what belongs to none, so that it stands last.</summary>
    public int ListedItem { get; private set; }

    /// <summary>The number of the category in the list; 0 for what belongs to none.</summary>
    public int Category { get; private set; }

    public string? Department { get; private set; }

    public DisclosureScopeKind Scope { get; private set; }

    /// <summary>The latest day on which it was shown anew; null where no day is known.</summary>
    public LocalDate? ShownOn { get; private set; }

    /// <summary>The same day for sorting: what has none is the oldest, in every database.</summary>
    public LocalDate NewestOrder { get; private set; }

    /// <summary>The text that the column shows, in paragraphs; null for a record that is published elsewhere.</summary>
    public string? Text { get; set; }

    public RecordStage Stage { get; set; }

    /// <summary>Whether the column shows it: it stays true while a revision goes through its reviews.</summary>
    public bool IsLive
    {
        get => isLive;
        set => (isLive, Visibility) = (value, VisibilityOf(value, Scope));
    }

    /// <summary>Both conditions as one value that an index can be asked for.</summary>
    public RecordVisibility Visibility { get; private set; }

    /// <summary>When it was last published by the portal; null for what was read from a file.</summary>
    public Instant? PublishedAt { get; set; }

    /// <summary>A revision of a published record on its way; null when there is none.</summary>
    public DisclosureRecord? Pending { get; set; }

    public string? PendingTitle => Pending?.Title;

    public string? PendingText { get; set; }

    public LocalDate? PendingChangedOn { get; set; }

    /// <summary>The last day of the public notice (公示期) that it is to be published with.</summary>
    public LocalDate? NoticeTerm { get; set; }

    /// <summary>Why a review sent it back (退回理由).</summary>
    public string? ReturnedBecause { get; set; }

    /// <summary>Why it was taken down (撤下原因), shown in its place.</summary>
    public string? TakenDownBecause { get; set; }

    /// <summary>Title and text as the search compares them.</summary>
    public string Searched { get; set; } = string.Empty;

    public Instant ChangedAt { get; set; }

    public int Version { get; set; }

    private static RecordVisibility VisibilityOf(bool isLive, DisclosureScopeKind scope) => isLive && scope == DisclosureScopeKind.Proactive ? RecordVisibility.Public : RecordVisibility.Inside;
}

/// <summary>Who finds a record in lists and searches.</summary>
public enum RecordVisibility
{
    /// <summary>Those who work with it.</summary>
    Inside,

    /// <summary>Everyone.</summary>
    Public,
}
