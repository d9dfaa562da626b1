namespace Xxgk.Samples.Import.Columns;

/// <summary>What a sheet holds (工作表内容).</summary>
internal enum SheetContent
{
    /// <summary>Nothing that is imported.</summary>
    Nothing,

    /// <summary>A register: a record a row (台账).</summary>
    Register,

    /// <summary>Declared counts: a figure a row (填报数).</summary>
    Counts,
}

/// <summary>How a sheet is laid out (工作表版式): what it holds, where its headings are, what each column means.</summary>
internal sealed record SheetLayout(string Sheet, SheetContent Content)
{
    private int[]? places;

    /// <summary>Whether it is hidden from those who open the file; such sheets are left out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it has more columns than are read.</summary>
    public bool IsTooWide { get; init; }

    /// <summary>The first row of headings, from 1; 0 where there are none.</summary>
    public int FirstHeading { get; init; }

    /// <summary>The last row of headings.</summary>
    public int LastHeading { get; init; }

    public IReadOnlyList<ColumnLayout> Columns { get; init; } = [];

    /// <summary>Fields whose empty cells mean «as above», where a file has lost its merged cells.</summary>
    public IReadOnlySet<Field> FillDown { get; init; } = new HashSet<Field>();

    /// <summary>What stands above the headings, such as the table's title.</summary>
    public string Caption { get; init; } = string.Empty;

    /// <summary>The column of a field; −1 where the sheet has none.</summary>
    public int ColumnOf(Field field)
    {
        if (places is null)
        {
            var found = new int[Enum.GetValues<Field>().Length];
            Array.Fill(found, -1);
            foreach (var column in Columns.Reverse())
            {
                found[(int)column.Role.Field] = column.Index;
            }

            places = found;
        }

        return places[(int)field];
    }

    public bool Has(Field field) => ColumnOf(field) >= 0;
}

/// <summary>A column of a sheet (列).</summary>
/// <param name="Index">From 0.</param>
/// <param name="Heading">The heading, those above first, parted by a slash.</param>
/// <param name="Role">What it means.</param>
/// <param name="Sureness">How sure that is.</param>
internal sealed record ColumnLayout(int Index, string Heading, ColumnRole Role, Sureness Sureness)
{
    /// <summary>The first value below the heading, for people to compare.</summary>
    public string Sample { get; init; } = string.Empty;

    /// <summary>Why a column is not imported that could have been; null where there is nothing to say.</summary>
    public Wording? Remark { get; init; }
}
