namespace Xxgk.Samples.Supervision.Evaluation;

/// <summary>What a run keeps of a school: a few hundred bytes, however many records it has.</summary>
[GenerateSerializer]
[Immutable]
internal sealed record SchoolRow
{
    /// <summary>The line of the school's header, from 1 in its piece or, once results are put together, in its file; 1 of a school's file.</summary>
    [Id(0)]
    public required long Line { get; init; }

    [Id(1)]
    public required string Name { get; init; }

    /// <summary>The province; empty where the file does not state it.</summary>
    [Id(2)]
    public required string Province { get; init; }

    [Id(3)]
    public required InstitutionKind Kind { get; init; }

    /// <summary>The period as files write it: 2020-2021.</summary>
    [Id(4)]
    public required string Period { get; init; }

    [Id(5)]
    public required string AsOf { get; init; }

    [Id(6)]
    public required long Records { get; init; }

    [Id(7)]
    public required Share Disclosure { get; init; }

    [Id(8)]
    public required Share Timeliness { get; init; }

    [Id(9)]
    public required int Errors { get; init; }

    [Id(10)]
    public required int Warnings { get; init; }

    [Id(11)]
    public required int Notes { get; init; }

    /// <summary>The state of each item, by number, a byte each.</summary>
    [Id(12)]
    public required byte[] States { get; init; }

    /// <summary>The timeliness of each item, by number, a byte each.</summary>
    [Id(13)]
    public required byte[] Timelinesses { get; init; }

    public int CountOf(DisclosureState state) => States.AsSpan().Count((byte)state);

    /// <summary>The row of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="tally">Its tally, which is costly enough not to be made twice.</param>
    /// <param name="line">The line of the school's header.</param>
    public static SchoolRow Of(ComplianceStatement statement, ComplianceTally tally, long line)
    {
        var counts = new int[(int)Severity.Error + 1];
        foreach (var (code, count) in tally.Findings)
        {
            counts[(int)ChecklistFindingCodes.SeverityOf(code)] += (int)count;
        }

        var institution = statement.Facts.Institution;
        return new()
        {
            Line = line,
            Name = institution.Name,
            // A blank more is no other province.
            Province = institution.Province?.Trim() ?? string.Empty,
            Kind = institution.Profile.Kind,
            Period = statement.Period.ToString(),
            AsOf = DayText.Format(statement.AsOf),
            Records = tally.RecordCount,
            Disclosure = Share.Of(tally.DisclosureRate),
            Timeliness = Share.Of(tally.TimelinessRate),
            Errors = counts[(int)Severity.Error],
            Warnings = counts[(int)Severity.Warning],
            Notes = counts[(int)Severity.Note],
            States = [.. statement.Items.Take(tally.ItemCount).Select(item => (byte)item.State)],
            Timelinesses = [.. statement.Items.Take(tally.ItemCount).Select(item => (byte)item.Timeliness)],
        };
    }
}
