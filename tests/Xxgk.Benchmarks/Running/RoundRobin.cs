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
        for (var (round, last) = (1, Repository.IsTrial ? 1 : rounds); round <= last; round++)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                measured[i].Add(entries[i].Measure());
            }

            Console.WriteLine(FormattableString.Invariant($"round {round} of {last}"));
        }

        HoldAgainstOneAnother(entries, measured);
        return [.. entries.Zip(measured, Of)];
    }

    private static void HoldAgainstOneAnother(IReadOnlyList<Entry> entries, IReadOnlyList<IReadOnlyList<Measurement>> measured)
    {
        var questions = entries.Zip(measured).Where(pair => pair.First.Question.Length > 0).GroupBy(pair => (pair.First.Size, pair.First.Question));
        foreach (var question in questions)
        {
            var answers = question.SelectMany(pair => pair.Second, (pair, each) => (pair.First.Contender, each.Answer)).Distinct().ToList();
            if (answers.DistinctBy(each => each.Answer, StringComparer.Ordinal).Count() > 1)
            {
                throw new InvalidOperationException($"The contenders disagree at {question.Key}: {string.Join("; ", answers)}");
            }
        }
    }

    private static double Median(IEnumerable<double> times)
    {
        var ordered = times.Order().ToArray();
        return ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
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
            UntilExit = measured[0].UntilExit is null ? null : Median(measured.Select(each => each.UntilExit ?? 0)),
        };
        var processor = Median(measured.Select(each => each.Processor ?? 0));
        Console.WriteLine(FormattableString.Invariant(
            $"{figure.Contender}, {figure.Size}: {figure.Nanoseconds / 1e6:F2} ms ({times[0] / 1e6:F2} to {times[^1] / 1e6:F2}), processor {processor / 1e6:F2} ms, until exit {figure.UntilExit / 1e6:F2}, allocated {figure.Allocated / 1e6:F2} MB, resident {figure.Resident / 1e6:F1} MB"));
        return figure;
    }

    private static double Deviation(double[] times)
    {
        var mean = times.Average();
        return Math.Sqrt(times.Sum(time => (time - mean) * (time - mean)) / (times.Length - 1));
    }
}
