namespace Xxgk.Auditing;

/// <summary>Sorts numbers that come in a few runs, each of them in order: neighbouring runs are merged until one is left.</summary>
internal static class MergedRuns
{
    public static long[] Of(long[] numbers)
    {
        var ends = new List<int>();
        for (var i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] < numbers[i - 1])
            {
                ends.Add(i);
            }
        }

        ends.Add(numbers.Length);
        var (from, to) = (numbers, new long[numbers.Length]);
        while (ends.Count > 1)
        {
            var merged = new List<int>();
            for (var i = 0; i < ends.Count; i += 2)
            {
                var (start, middle, end) = (i == 0 ? 0 : ends[i - 1], ends[i], ends[Math.Min(i + 1, ends.Count - 1)]);
                Merge(from, to, start, middle, end);
                merged.Add(end);
            }

            ends = merged;
            (from, to) = (to, from);
        }

        return from;
    }

    private static void Merge(long[] from, long[] to, int start, int middle, int end)
    {
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
        {
            to[i] = right >= end || (left < middle && from[left] < from[right]) ? from[left++] : from[right++];
        }
    }
}
