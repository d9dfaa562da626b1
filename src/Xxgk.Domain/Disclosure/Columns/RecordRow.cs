namespace Xxgk.Columns;

/// <summary>What evaluation reads of a record: one row, no text. Dates are packed (<see cref="PackedDate"/>), 0 is unknown.</summary>
internal struct RecordRow
{
    /// <summary>The place of the item in the table of items; −1 if the record names none.</summary>
    public int Item;

    public int Produced;

    /// <summary>The first day of publication, where the row is plain.</summary>
    public int PublishedFrom;

    /// <summary><see cref="PackedDate.Absent"/> if it was not repealed.</summary>
    public int Repealed;

    /// <summary>The year it is for: year &lt;&lt; 1, and 1 for a school year; 0 if that is not said.</summary>
    public int For;

    public int FirstPublication;

    public int FirstChange;

    public int FirstReview;

    public ushort PublicationCount;

    public ushort ChangeCount;

    public ushort ReviewCount;

    public DisclosureScopeKind Scope;

    /// <summary>
    /// One making on an exact day, publications to society on exact days not before it, none taken down; proactive; no
    /// change, repeal, review or year: what most records are, and what the short cut answers.
    /// </summary>
    public bool IsPlain;
}

/// <summary>What only shows: the texts of a record.</summary>
internal struct RecordTexts
{
    public TextSlice Id;

    public TextSlice Title;

    public TextSlice Person;

    public TextSlice Reason;

    /// <summary>The place of the department in its table; −1 if none.</summary>
    public int Department;

    /// <summary>The place of the provision that withholds it in its table; −1 if none.</summary>
    public int Provision;
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

    public Audience Audience;

    /// <summary>The reason of ending and 1; 0 if none is stated.</summary>
    public byte EndReason;

    /// <summary>The result of the last check of the link and 1; 0 if none is stated.</summary>
    public byte LinkResult;

    /// <summary>Whether the file names no audience, so that it follows the scope of the record.</summary>
    public bool IsAudienceOpen;
}

internal struct ReviewRow
{
    public int On;

    public TextSlice By;

    public ReviewKind Kind;

    public ReviewResult Result;
}
