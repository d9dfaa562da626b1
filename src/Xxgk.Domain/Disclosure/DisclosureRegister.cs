using Ardalis.GuardClauses;
using Xxgk.Columns;

namespace Xxgk;

/// <summary>A school's register of what it disclosed (信息公开台账): records, and the counts that it declared by channel.</summary>
/// <remarks>
/// Immutable. Inside it is a table; <see cref="Records"/> makes each record when it is asked for, so keep a record rather
/// than asking for it again and again.
/// </remarks>
public sealed class DisclosureRegister
{
    private DisclosureRegister(RecordColumns columns, RegisterSource source, IReadOnlyList<DeclaredCount> declaredCounts)
    {
        Columns = columns;
        Source = source;
        DeclaredCounts = declaredCounts;
        Records = new RecordList(columns);
    }

    /// <summary>The records, in the order in which they were given (记录).</summary>
    public IReadOnlyList<DisclosureRecord> Records { get; }

    /// <summary>Whether the register is complete or an extract (台账来源).</summary>
    public RegisterSource Source { get; }

    /// <summary>The counts that the school declared, as they were printed (填报数).</summary>
    public IReadOnlyList<DeclaredCount> DeclaredCounts { get; }

    internal RecordColumns Columns { get; }

    /// <summary>A register of a host's own records (由记录构成台账).</summary>
    /// <param name="records">The records; ids are unique within the school.</param>
    /// <param name="source">Complete or an extract.</param>
    /// <param name="declaredCounts">The declared counts; none by default.</param>
    /// <exception cref="ArgumentNullException">The records, or one of them, or a declared count are null.</exception>
    /// <exception cref="ArgumentException">Two records have one id, or a record has more than 1,000 publications, changes or reviews.</exception>
    public static DisclosureRegister Of(IEnumerable<DisclosureRecord> records, RegisterSource source = RegisterSource.Complete, IEnumerable<DeclaredCount>? declaredCounts = null)
    {
        Guard.Against.Null(records);
        RegisterSources.Names.Checked(source, nameof(source));
        var columns = new RecordColumns();
        var ids = new IdSet(columns);
        foreach (var record in records)
        {
            columns.Add(record);
            if (!ids.Add(columns.IdBytes(columns.Count - 1), columns.Count - 1, out _))
            {
                throw new ArgumentException($"Two records have the id '{record.Id}'.", nameof(records));
            }
        }

        return new(columns, source, Guard.Against.NullWithin(declaredCounts ?? []));
    }

    /// <summary>How many publications went through each kind of channel (按途径计数). Those that name none are left out.</summary>
    public IReadOnlyDictionary<ChannelKind, int> CountByChannel()
    {
        var counts = new SortedDictionary<ChannelKind, int>();
        foreach (ref readonly var publication in Columns.Publications)
        {
            if (publication.Channel >= 0)
            {
                Increment(counts, Columns.Channels[publication.Channel].Kind);
            }
        }

        return counts;
    }

    /// <summary>How many records name each item, its parts together, in the items' order (按事项计数). Records of no item are left out.</summary>
    public IReadOnlyDictionary<ItemReference, int> CountByItem()
    {
        var counts = new SortedDictionary<ItemReference, int>();
        foreach (ref readonly var row in Columns.Rows)
        {
            if (row.Item >= 0)
            {
                Increment(counts, Columns.Items[row.Item].Whole);
            }
        }

        return counts;
    }

    /// <summary>How many records each department answers for (按部门计数). Records that name none are left out.</summary>
    public IReadOnlyDictionary<string, int> CountByDepartment()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns.TextsOf(i).Department >= 0)
            {
                Increment(counts, Columns.Departments[Columns.TextsOf(i).Department]);
            }
        }

        return counts;
    }

    /// <summary>How many publications began in each month, under keys such as <c>2021-03</c>, in order (按月计数). Those whose month is not known are left out.</summary>
    public IReadOnlyDictionary<string, int> CountByMonth()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (ref readonly var publication in Columns.Publications)
        {
            if ((publication.From & 0x1FF) != 0)
            {
                Increment(counts, PartialDate.FromPacked(publication.From & ~0x1F).ToString());
            }
        }

        return counts;
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Source.ToWording().Chinese}，{Records.Count}条记录");

    internal static DisclosureRegister Of(RecordColumns columns, RegisterSource source, IReadOnlyList<DeclaredCount> declaredCounts) => new(columns, source, declaredCounts);

    private static void Increment<T>(SortedDictionary<T, int> counts, T key)
        where T : notnull
    {
        counts.TryGetValue(key, out var count);
        counts[key] = count + 1;
    }

    private sealed class RecordList(RecordColumns columns) : IReadOnlyList<DisclosureRecord>
    {
        public int Count => columns.Count;

        public DisclosureRecord this[int index] => columns[Guard.Against.OutOfRange(index, nameof(index), 0, columns.Count - 1)];

        public IEnumerator<DisclosureRecord> GetEnumerator()
        {
            for (var i = 0; i < columns.Count; i++)
            {
                yield return columns[i];
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
