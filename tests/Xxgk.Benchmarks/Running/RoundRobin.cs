using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Running;

/// <summary>Contenders that are measured in turn, one round after another: what else the machine does meets all of them alike.</summary>
internal static class RoundRobin
{
    /// <summary>Measures every entry so many times, and takes medians.</summary>
    /// <param name="entries">For each contender and size, what makes one measurement; the bytes that are read are its own to say.</param>
    /// <param name="rounds">How many times; in a trial, once.</param>
    public static IReadOnlyList<Figure> Run(IReadOnlyList<Entry> entries, int rounds)
    {
        var measured = entries.Select(_ => new List<Measurement>()).ToArray();
        for (var round = Repository.IsTrial ? rounds : 1; round <= rounds; round++)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                measured[i].Add(entries[i].Measure());
            }
        }

        foreach (var same in entries.Zip(measured).Where(pair => pair.First.Question.Length > 0).GroupBy(pair => (pair.First.Size, pair.First.Question)))
        {
            var answers = same.SelectMany(pair => pair.Second.Select(each => $"{pair.First.Contender}: {each.Answer}")).Distinct(StringComparer.Ordinal).ToList();
            if (same.SelectMany(pair => pair.Second).Select(each => each.Answer).Distinct(StringComparer.Ordinal).Count() > 1)
            {
                throw new InvalidOperationException($"The contenders disagree at {same.Key}: {string.Join("; ", answers)}");
            }
        }

        return [.. entries.Zip(measured, Of)];
    }

    private static Figure Of(Entry entry, List<Measurement> measured)
    {
        var times = measured.Select(each => each.Nanoseconds).Order().ToArray();
        var figure = new Figure(entry.Work, entry.Contender, entry.Size, Median(times))
        {
            Deviation = times.Length > 1 ? Deviation(times) : null,
            Bytes = entry.Bytes,
            Allocated = measured.Max(each => each.Allocated),
            Resident = measured.Max(each => each.Resident),
        };
        Console.WriteLine(FormattableString.Invariant($"{figure.Contender}, {figure.Size}: {figure.Nanoseconds / 1e6:F2} ms ({times[0] / 1e6:F2} to {times[^1] / 1e6:F2}); {figure.Allocated / 1e6:F2} MB allocated, {figure.Resident / 1e6:F1} MB resident"));
        return figure;
    }

    private static double Median(double[] ordered) =>
        ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;

    private static double Deviation(double[] times)
    {
        var mean = times.Average();
        return Math.Sqrt(times.Sum(time => (time - mean) * (time - mean)) / (times.Length - 1));
    }
}
