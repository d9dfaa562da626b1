using System.Text;

namespace Xxgk.Columns;

/// <summary>
/// A register as a table: a row a record of what evaluation reads, publications, changes and reviews beside, and texts as
/// stretches of the file's own bytes, decoded when somebody asks. Hosts see <see cref="DisclosureRecord"/>s.
/// </summary>
internal sealed partial class RecordColumns
{
    private readonly List<ItemReference> items = [];
    private readonly Dictionary<ItemReference, int> itemNumbers = [];
    private readonly List<string> departments = [];
    private readonly Dictionary<string, int> departmentNumbers = new(StringComparer.Ordinal);
    private readonly List<Channel> channels = [];
    private readonly Dictionary<Channel, int> channelNumbers = [];
    private readonly List<Provision> provisions = [];
    private byte[] document;
    private byte[] side = [];
    private int sideLength;
    private RecordRow[] rows;
    private RecordTexts[] texts;
    private PublicationRow[] publications;
    private int[] changes = [];
    private ReviewRow[] reviews = [];
    private int publicationCount;
    private int changeCount;
    private int reviewCount;

    /// <param name="document">The bytes that texts are stretches of; kept, not copied.</param>
    /// <param name="expected">About how many records there will be.</param>
    public RecordColumns(byte[]? document = null, int expected = 4)
    {
        this.document = document ?? [];
        rows = new RecordRow[expected];
        texts = new RecordTexts[expected];
        publications = new PublicationRow[expected + (expected / 4)];
    }

    public int Count { get; private set; }

    public IReadOnlyList<ItemReference> Items => items;

    public IReadOnlyList<string> Departments => departments;

    public IReadOnlyList<Channel> Channels => channels;

    public ReadOnlySpan<RecordRow> Rows => rows.AsSpan(0, Count);

    public ReadOnlySpan<PublicationRow> Publications => publications.AsSpan(0, publicationCount);

    public ReadOnlySpan<PublicationRow> PublicationsOf(in RecordRow row) => publications.AsSpan(row.FirstPublication, row.PublicationCount);

    public ReadOnlySpan<int> ChangesOf(in RecordRow row) => changes.AsSpan(row.FirstChange, row.ChangeCount);

    public ReadOnlySpan<ReviewRow> ReviewsOf(in RecordRow row) => reviews.AsSpan(row.FirstReview, row.ReviewCount);

    public ref readonly RecordTexts TextsOf(int row) => ref texts[row];

    public ReadOnlySpan<byte> IdBytes(int row) => Bytes(texts[row].Id);

    public string IdOf(int row) => Decode(texts[row].Id);

    public int ItemNumber(ItemReference item) => NumberOf(item, items, itemNumbers);

    public int DepartmentNumber(string department) => NumberOf(department, departments, departmentNumbers);

    public int ChannelNumber(Channel channel) => NumberOf(channel, channels, channelNumbers);

    public int ProvisionNumber(Provision provision)
    {
        provisions.Add(provision);
        return provisions.Count - 1;
    }

    /// <summary>Forgets the records, and takes other bytes, so that a stream needs one set of columns. Tables of names stay.</summary>
    public void Clear(byte[]? bytes = null)
    {
        document = bytes ?? document;
        Count = publicationCount = changeCount = reviewCount = sideLength = 0;
        provisions.Clear();
    }

    /// <summary>Begins the next record; its publications, changes and reviews are then added one by one.</summary>
    public int Begin()
    {
        if (Count == rows.Length)
        {
            Array.Resize(ref rows, Math.Max(4, Count * 2));
            Array.Resize(ref texts, rows.Length);
        }

        rows[Count] = new RecordRow
        {
            Item = -1,
            Repealed = PackedDate.Absent,
            FirstPublication = publicationCount,
            FirstChange = changeCount,
            FirstReview = reviewCount,
        };
        texts[Count] = new RecordTexts { Id = TextSlice.None, Title = TextSlice.None, Person = TextSlice.None, Reason = TextSlice.None, Department = -1, Provision = -1 };
        return Count++;
    }

    /// <summary>Takes back the record begun last.</summary>
    public void TakeBack()
    {
        ref readonly var row = ref rows[--Count];
        (publicationCount, changeCount, reviewCount) = (row.FirstPublication, row.FirstChange, row.FirstReview);
    }

    public ref RecordRow Row(int row) => ref rows[row];

    public ref RecordTexts Texts(int row) => ref texts[row];

    public ref PublicationRow AddPublication()
    {
        if (publicationCount == publications.Length)
        {
            Array.Resize(ref publications, Math.Max(4, publicationCount * 2));
        }

        rows[Count - 1].PublicationCount++;
        ref var publication = ref publications[publicationCount++];
        publication = new PublicationRow { Until = PackedDate.Absent, Term = PackedDate.Absent, LinkChecked = PackedDate.Absent, Address = TextSlice.None, Channel = -1 };
        return ref publication;
    }

    /// <summary>What is limited to the campus and names no audience is shown on campus.</summary>
    public void KeepOpenAudiencesOnCampus()
    {
        ref readonly var row = ref rows[Count - 1];
        for (var i = 0; i < row.PublicationCount; i++)
        {
            ref var publication = ref publications[row.FirstPublication + i];
            publication.Audience = publication.IsAudienceOpen ? Audience.Campus : publication.Audience;
        }
    }

    public void AddChange(int day)
    {
        if (changeCount == changes.Length)
        {
            Array.Resize(ref changes, Math.Max(4, changeCount * 2));
        }

        rows[Count - 1].ChangeCount++;
        changes[changeCount++] = day;
    }

    public ref ReviewRow AddReview()
    {
        if (reviewCount == reviews.Length)
        {
            Array.Resize(ref reviews, Math.Max(4, reviewCount * 2));
        }

        rows[Count - 1].ReviewCount++;
        ref var review = ref reviews[reviewCount++];
        review = new ReviewRow { By = TextSlice.None };
        return ref review;
    }

    /// <summary>Marks the record begun last as plain or not, once all of it is there.</summary>
    public void End()
    {
        ref var row = ref rows[Count - 1];
        if (row.PublicationCount == 0 || row.ChangeCount != 0 || row.ReviewCount != 0 || row.For != 0
            || row.Repealed != PackedDate.Absent || row.Scope != DisclosureScopeKind.Proactive || !PackedDate.IsExact(row.Produced))
        {
            return;
        }

        var first = PackedDate.Never;
        foreach (ref readonly var publication in PublicationsOf(row))
        {
            if (publication.Audience != Audience.Society || publication.Until != PackedDate.Absent
                || !PackedDate.IsExact(publication.From) || publication.From < row.Produced)
            {
                return;
            }

            first = Math.Min(first, publication.From);
        }

        row.PublishedFrom = first;
        row.IsPlain = true;
    }

    /// <summary>Keeps a text that is not a stretch of the document.</summary>
    public TextSlice Keep(string? text)
    {
        if (text is null)
        {
            return TextSlice.None;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        if (sideLength + bytes.Length > side.Length)
        {
            Array.Resize(ref side, Math.Max(256, Math.Max(side.Length * 2, sideLength + bytes.Length)));
        }

        bytes.CopyTo(side, sideLength);
        sideLength += bytes.Length;
        return new TextSlice(~(sideLength - bytes.Length), bytes.Length);
    }

    private static int NumberOf<T>(T value, List<T> all, Dictionary<T, int> numbers)
        where T : notnull
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            number = all.Count;
            all.Add(value);
            numbers.Add(value, number);
        }

        return number;
    }

    private ReadOnlySpan<byte> Bytes(TextSlice slice) =>
        slice.Offset >= 0 ? document.AsSpan(slice.Offset, slice.Length) : side.AsSpan(~slice.Offset, slice.Length);

    private string Decode(TextSlice slice) =>
        slice.Offset >= 0 ? Encoding.UTF8.GetString(document, slice.Offset, slice.Length) : Encoding.UTF8.GetString(side, ~slice.Offset, slice.Length);

    private string? DecodeOrNull(TextSlice slice) => slice.IsNone ? null : Decode(slice);
}
