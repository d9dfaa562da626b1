namespace Xxgk.Columns;

/// <summary>What evaluation reads of a record: one short row, no text. Dates are packed (<see cref="PackedDate"/>), 0 is unknown.</summary>
internal struct RecordRow
{
    /// <summary>The place of the item in the table of items; −1 if the record names none.</summary>
    public int Item;

    public int Produced;

    /// <summary>The first day of publication, where the row is plain.</summary>
    public int PublishedFrom;

    public int FirstPublication;

    /// <summary>The place of its <see cref="RecordExtras"/>; −1 if it has none.</summary>
    public int Extras;

    public ushort PublicationCount;

    /// <summary>
    /// One making on an exact day, publications to society on exact days not before it, none taken down; proactive; no
    /// repeal, review or year, and changes on exact days after the making if any: what most records are, and what the short cut answers.
    /// </summary>
    public bool IsPlain;

    private byte scope;

    public DisclosureScopeKind Scope
    {
        readonly get => (DisclosureScopeKind)scope;
        set => scope = (byte)value;
    }
}

/// <summary>What only few records have. They are kept beside the rows, so that the others need no room for it.</summary>
internal struct RecordExtras
{
    /// <summary>What a record has that has none of it.</summary>
    public static readonly RecordExtras None = new() { Repealed = PackedDate.Absent, Person = TextSlice.None, Reason = TextSlice.None, Provision = -1 };

    /// <summary><see cref="PackedDate.Absent"/> if it was not repealed.</summary>
    public int Repealed;

    /// <summary>The year it is for: year &lt;&lt; 1, and 1 for a school year; 0 if that is not said.</summary>
    public int For;

    public int FirstChange;

    public int FirstReview;

    public ushort ChangeCount;

    public ushort ReviewCount;

    public TextSlice Person;

    public TextSlice Reason;

    /// <summary>The place of the provision that withholds it in its table; −1 if none.</summary>
    public int Provision;
}

/// <summary>What only shows: the texts that every record has, and the department, which most have.</summary>
internal struct RecordTexts
{
    private int idOffset;
    private int titleOffset;
    private short idLength;
    private short titleLength;

    /// <summary>The place of the department in its table; −1 if none.</summary>
    public int Department;

    // Both are bounded, 200 and 1,000 characters, so that their lengths need no more than 16 bits.
    public TextSlice Id
    {
        readonly get => new(idOffset, idLength);
        set => (idOffset, idLength) = (value.Offset, checked((short)value.Length));
    }

    public TextSlice Title
    {
        readonly get => new(titleOffset, titleLength);
        set => (titleOffset, titleLength) = (value.Offset, checked((short)value.Length));
    }
}

internal struct PublicationRow
{
    /// <summary>0 if unknown.</summary>
    public int From;

    /// <summary><see cref="PackedDate.Absent"/> while it is up.</summary>
    public int Until;

    /// <summary><see cref="PackedDate.Absent"/> if it has no term.</summary>
    public int Term;

    /// <summary><see cref="PackedDate.Absent"/> if the link was never checked.</summary>
    public int LinkChecked;

    public TextSlice Address;

    /// <summary>The place of the channel in its table; −1 if none is named.</summary>
    public int Channel;

    /// <summary>The reason of ending and 1; 0 if none is stated.</summary>
    public byte EndReason;

    /// <summary>The result of the last check of the link and 1; 0 if none is stated.</summary>
    public byte LinkResult;

    /// <summary>Whether the file names no audience, so that it follows the scope of the record.</summary>
    public bool IsAudienceOpen;

    // Behind the others, where it costs no more than a byte.
    private byte audience;

    public Audience Audience
    {
        readonly get => (Audience)audience;
        set => audience = (byte)value;
    }
}

internal struct ChangeRow
{
    /// <summary>0 if unknown.</summary>
    public int On;

    /// <summary>The first publication of the changed text, where the row is plain; <see cref="PackedDate.Never"/> if there is none.</summary>
    public int ShownFrom;
}

internal struct ReviewRow
{
    public int On;

    public TextSlice By;

    public ReviewKind Kind;

    public ReviewResult Result;
}
