namespace Xxgk.Specification;

/// <summary>Compares two registers without regard to the order of their records and counts (台账比较).</summary>
public static class RegisterDifference
{
    /// <summary>What differs first; null if both say the same (首个差异).</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What there is.</param>
    public static string? First(DisclosureRegister expected, DisclosureRegister actual)
    {
        if (expected.Source != actual.Source)
        {
            return $"source: {expected.Source} is expected, {actual.Source} is there";
        }

        var found = actual.Records.ToDictionary(record => record.Id, StringComparer.Ordinal);
        foreach (var record in expected.Records)
        {
            if (!found.TryGetValue(record.Id, out var other))
            {
                return $"record {record.Id} is lost";
            }

            if (!record.Equals(other))
            {
                return $"record {record.Id} is another one after loading: {record} is expected, {other} is there";
            }

            found.Remove(record.Id);
        }

        if (found.Count > 0)
        {
            return $"record {found.Keys.First()} was not saved and is there";
        }

        var counts = actual.DeclaredCounts.ToList();
        return expected.DeclaredCounts.FirstOrDefault(count => !counts.Remove(count)) is { } lost ? $"declared count {lost} is lost"
            : counts.Count > 0 ? $"declared count {counts[0]} was not saved and is there"
            : null;
    }
}
