using Ardalis.GuardClauses;
using Xxgk.Columns;
using Xxgk.Evaluation;

namespace Xxgk;

/// <summary>
/// The evaluation of one school as a fold: begun with the law and the school's facts, given records in any order,
/// completed into a statement (核对过程). A register, a host's own objects and a stream feed the same fold.
/// </summary>
/// <remarks>Not safe for use by several threads at once; partial folds of one school, one a thread, merge.</remarks>
public sealed class SchoolEvaluation
{
    private readonly SchoolRules rules;
    private readonly PlainJudge plain;
    private readonly ObligationJudge judge;
    private readonly PartAccumulator[] parts;
    private readonly int[] counts;
    private readonly FindingRows findings = new();
    private readonly RecordNames names = new();
    private readonly RecordColumns scratch = new();
    private int[] partOfItem = [];
    private RecordColumns? current;
    private int currentRow;
    private int currentName;
    private int currentId;

    internal SchoolEvaluation(SchoolRules rules)
    {
        this.rules = rules;
        plain = new PlainJudge(rules, this);
        judge = new ObligationJudge(rules, this);
        parts = new PartAccumulator[rules.Parts.Count];
        counts = new int[rules.Parts.Count * PartCounts.Stride];
        parts.AsSpan().Fill(PartAccumulator.Empty);
    }

    /// <summary>How many records were added (已计入记录数).</summary>
    public long RecordCount { get; private set; }

    internal SchoolRules Rules => rules;

    internal FindingRows Findings => findings;

    internal RecordNames Names => names;

    /// <summary>Adds a record (计入一条记录). A record of no item counts in <see cref="RecordCount"/> only.</summary>
    /// <param name="record">A record of this school; each record once.</param>
    /// <returns>This fold.</returns>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <exception cref="ArgumentException">The record names an item or a part that the edition and the catalogue do not have.</exception>
    public SchoolEvaluation Add(DisclosureRecord record)
    {
        Guard.Against.Null(record);
        scratch.Clear();
        scratch.Add(record);
        Add(scratch, 0, PartOf(record.Item));
        return this;
    }

    /// <summary>Adds every record of a register (计入台账).</summary>
    /// <param name="register">A register of this school.</param>
    /// <returns>This fold.</returns>
    /// <exception cref="ArgumentNullException">The register is null.</exception>
    /// <exception cref="ArgumentException">A record names an item or a part that the edition and the catalogue do not have.</exception>
    public SchoolEvaluation Add(DisclosureRegister register)
    {
        var columns = Guard.Against.Null(register).Columns;
        var isNamedByPlace = names.Adopt(columns);
        partOfItem = [.. columns.Items.Select(item => PartOf(item))];
        var rows = columns.Rows;
        RecordCount += rows.Length;
        current = columns;
        for (var i = 0; i < rows.Length; i++)
        {
            currentRow = i;
            currentName = isNamedByPlace ? i : RecordNames.None;
            currentId = RecordNames.None;
            ref readonly var row = ref rows[i];
            AddRow(row, row.Item < 0 ? -1 : partOfItem[row.Item]);
        }

        current = null;
        return this;
    }

    /// <summary>Adds what another fold of the same school has gathered (合并同一学校的部分结果).</summary>
    /// <param name="other">A fold begun with the same facts, over other records.</param>
    /// <returns>This fold.</returns>
    /// <exception cref="ArgumentException">The other fold is this one, or was begun with other facts.</exception>
    public SchoolEvaluation Merge(SchoolEvaluation other)
    {
        Guard.Against.InvalidInput(Guard.Against.Null(other), nameof(other), fold => fold != this && fold.rules.IsSameAs(rules), "Only another fold of the same facts, law, period and as-of date merges.");
        RecordCount += other.RecordCount;
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += other.counts[i];
        }

        var kept = new Dictionary<int, int>();
        int Renamed(int reference)
        {
            if (reference == RecordNames.None)
            {
                return reference;
            }

            if (!kept.TryGetValue(reference, out var name))
            {
                name = names.Keep(other.names, reference);
                kept.Add(reference, name);
            }

            return name;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            ref var mine = ref parts[i];
            ref readonly var theirs = ref other.parts[i];
            mine.Seen += theirs.Seen;
            mine.CarriedIn += theirs.CarriedIn;
            mine.Published += theirs.Published;
            if (theirs.EvidenceRank > mine.EvidenceRank || (theirs.EvidenceRank == mine.EvidenceRank && HasSmallerId(other.names.IdBytesOf(theirs.Evidence), mine.Evidence)))
            {
                (mine.Evidence, mine.EvidenceRank) = (Renamed(theirs.Evidence), theirs.EvidenceRank);
            }
        }

        for (var i = 0; i < other.findings.Count; i++)
        {
            findings.Add(other.findings[i] with { Record = Renamed(other.findings[i].Record) });
        }

        return this;
    }

    /// <summary>The statement (完成核对): "no record" is known only now.</summary>
    public ComplianceStatement Complete() => StatementBuilder.Build(this, parts, counts);

    /// <summary>Adds a row of columns that serve one record at a time: a stream, or a host's object.</summary>
    internal void Add(RecordColumns columns, int row, int part)
    {
        RecordCount++;
        current = columns;
        currentRow = row;
        currentName = currentId = RecordNames.None;
        AddRow(columns.Rows[row], part);
        current = null;
    }

    internal int PartOf(ItemReference? item)
    {
        if (item is not { } reference)
        {
            return -1;
        }

        return rules.TryFindPart(reference, out var part)
            ? part.Index
            : throw new ArgumentException(rules.FaultOf(reference).English, nameof(item));
    }

    internal void Count(int part, DisclosureState state, Timeliness timeliness, int made, bool isCarriedIn, bool isPublished)
    {
        ref var accumulator = ref parts[part];
        accumulator.CarriedIn += isCarriedIn ? 1 : 0;
        accumulator.Published += isPublished ? 1 : 0;
        counts[(part * PartCounts.Stride) + (int)state]++;
        counts[(part * PartCounts.Stride) + DisclosureStates.Count + (int)timeliness]++;
        var rank = PartAccumulator.Rank(state, timeliness, made);
        if (rank > accumulator.EvidenceRank || (rank == accumulator.EvidenceRank && HasSmallerId(current!.IdBytes(currentRow), accumulator.Evidence)))
        {
            (accumulator.Evidence, accumulator.EvidenceRank) = (Name(), rank);
        }
    }

    internal void Report(FindingRow row)
    {
        row.Record = row.Kind.NamesIdOnly() ? NameId() : Name();
        findings.Add(row);
    }

    private void AddRow(in RecordRow row, int part)
    {
        if (part < 0 || !rules.IsAssessed)
        {
            return;
        }

        if (!plain.TryAdd(row, part, current!))
        {
            judge.Add(row, part, current!);
        }
    }

    internal void See(int part) => parts[part].Seen++;

    private int NameId()
    {
        if (currentName != RecordNames.None)
        {
            return currentName;
        }

        return currentId != RecordNames.None ? currentId : currentId = names.KeepId(current!, currentRow);
    }

    private int Name()
    {
        if (currentName == RecordNames.None)
        {
            currentName = names.Keep(current!, currentRow);
        }

        return currentName;
    }

    /// <summary>Of equal rank the smallest id decides, by its bytes, so that a tie costs no text.</summary>
    private bool HasSmallerId(ReadOnlySpan<byte> id, int evidence) => id.SequenceCompareTo(names.IdBytesOf(evidence)) < 0;
}
