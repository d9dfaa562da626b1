using System.Text;

namespace Xxgk.Columns;

/// <summary>
/// A register as a table: a row a record of what evaluation reads, publications, changes and reviews beside, and texts as
/// stretches of the file's own bytes, decoded when somebody asks. Hosts see <see cref="DisclosureRecord"/>s.
/// </summary>
internal sealed partial class RecordColumns
{
    private const int Few = 16;

    // What one record of six has is counted less surely from the first records than what all have.
    private const double Rare = 0.09;

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
    private RecordExtras[] extras = [];
    private PublicationRow[] publications;
    private ChangeRow[] changes = [];
    private ReviewRow[] reviews = [];
    private int extrasCount;
    private int publicationCount;
    private int changeCount;
    private int reviewCount;
    private long first;
    private long last;

    /// <param name="document">The bytes that texts are stretches of; kept, not copied.</param>
    public RecordColumns(byte[]? document = null)
    {
        this.document = document ?? [];
        rows = new RecordRow[Few];
        texts = new RecordTexts[Few];
        publications = new PublicationRow[Few];
    }

    public int Count { get; private set; }

    /// <summary>About how many records there will be when the document is read.</summary>
    public int Expected => Room(Count);

    public IReadOnlyList<ItemReference> Items => items;

    public IReadOnlyList<string> Departments => departments;

    public IReadOnlyList<Channel> Channels => channels;

    /// <summary>How many names are kept of items, departments and channels, whatever records are forgotten.</summary>
    public int NameCount => items.Count + departments.Count + channels.Count;

    public ReadOnlySpan<RecordRow> Rows => rows.AsSpan(0, Count);

    public ReadOnlySpan<PublicationRow> Publications => publications.AsSpan(0, publicationCount);

    public ReadOnlySpan<PublicationRow> PublicationsOf(in RecordRow row) => publications.AsSpan(row.FirstPublication, row.PublicationCount);

    public ref readonly RecordExtras ExtrasOf(in RecordRow row) => ref row.Extras < 0 ? ref RecordExtras.None : ref extras[row.Extras];

    public ReadOnlySpan<ChangeRow> ChangesOf(in RecordExtras extra) => changes.AsSpan(extra.FirstChange, extra.ChangeCount);

    public ReadOnlySpan<ReviewRow> ReviewsOf(in RecordExtras extra) => reviews.AsSpan(extra.FirstReview, extra.ReviewCount);

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
        Count = extrasCount = publicationCount = changeCount = reviewCount = sideLength = 0;
        provisions.Clear();
    }

    /// <summary>Begins the next record; its publications, changes and reviews are then added one by one.</summary>
    /// <param name="position">Where in the document it stands; from where it stands among the others follows how many there will be.</param>
    public int Begin(long position = 0)
    {
        if (Count == rows.Length)
        {
            Array.Resize(ref rows, Room(Count));
            Array.Resize(ref texts, rows.Length);
        }

        first = Count == 0 ? position : first;
        last = position;
        rows[Count] = new RecordRow { Item = -1, FirstPublication = publicationCount, Extras = -1 };
        texts[Count] = new RecordTexts { Id = TextSlice.None, Title = TextSlice.None, Department = -1 };
        return Count++;
    }

    public ref RecordRow Row(int row) => ref rows[row];

    public ref RecordTexts Texts(int row) => ref texts[row];

    /// <summary>Room for what only few records have, of the record begun last.</summary>
    public ref RecordExtras Extras()
    {
        ref var row = ref rows[Count - 1];
        if (row.Extras < 0)
        {
            if (extrasCount == extras.Length)
            {
                Array.Resize(ref extras, Math.Max(Few, Room(extrasCount, Rare)));
            }

            extras[extrasCount] = RecordExtras.None;
            (extras[extrasCount].FirstChange, extras[extrasCount].FirstReview) = (changeCount, reviewCount);
            row.Extras = extrasCount++;
        }

        return ref extras[row.Extras];
    }

    public ref PublicationRow AddPublication()
    {
        if (publicationCount == publications.Length)
        {
            Array.Resize(ref publications, Room(publicationCount));
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

    public void AddChange(int day, int shownFrom = 0)
    {
        if (changeCount == changes.Length)
        {
            Array.Resize(ref changes, Math.Max(Few, Room(changeCount, Rare)));
        }

        Extras().ChangeCount++;
        changes[changeCount++] = new ChangeRow { On = day, ShownFrom = shownFrom };
    }

    public ref ReviewRow AddReview()
    {
        if (reviewCount == reviews.Length)
        {
            Array.Resize(ref reviews, Math.Max(Few, Room(reviewCount, Rare)));
        }

        Extras().ReviewCount++;
        ref var review = ref reviews[reviewCount++];
        review = new ReviewRow { By = TextSlice.None };
        return ref review;
    }

    /// <summary>Keeps a text that is not a stretch of the document.</summary>
    public TextSlice Keep(string? text)
    {
        if (text is null)
        {
            return TextSlice.None;
        }

        return Keep(Encoding.UTF8.GetBytes(text));
    }

    private TextSlice Keep(ReadOnlySpan<byte> bytes)
    {
        if (sideLength + bytes.Length > side.Length)
        {
            Array.Resize(ref side, Math.Max(256, Math.Max(side.Length * 2, sideLength + bytes.Length)));
        }

        bytes.CopyTo(side.AsSpan(sideLength));
        sideLength += bytes.Length;
        return new TextSlice(~(sideLength - bytes.Length), bytes.Length);
    }

    /// <summary>
    /// How much room there should be where <paramref name="used"/> places are full: as much as the rest of the document will
    /// need if it goes on like this and a little more, so that a table is moved few times; twice as much without a document.
    /// </summary>
    private int Room(int used, double slack = 0.03)
    {
        var done = last - first;
        var rest = document.Length - last;

        // What a few records show of the rest is no more than a guess.
        var factor = done <= 0 || rest <= 0 ? 2 : 1 + slack + ((double)rest / done);
        return Few + (int)(used * (used <= Few * Few ? Math.Min(Few, factor) : factor));
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
