using System.Runtime.InteropServices;
using Xxgk.Requests;

namespace Xxgk.Benchmarks.Requests;

/// <summary>What a careful developer writes: one dictionary of structs, changed by reference, and the counts in the same pass.</summary>
internal static class StructLedger
{
    public static YearCounts Fold(JournalLine[] journal)
    {
        var (courses, counts) = (new Dictionary<string, Course>(StringComparer.Ordinal), new YearCounts());
        foreach (var line in journal)
        {
            ref var course = ref CollectionsMarshal.GetValueRefOrAddDefault(courses, line.Id, out _);
            if (line.Happened is not { } happened)
            {
                course = new() { ReceivedOn = line.Day, State = RequestState.Received };
                counts.States[(int)RequestState.Received]++;
                counts.Receive(line.Day);
            }
            else if (StepsOfOwn.Next(course.State, happened.Kind) is { } next)
            {
                counts.States[(int)course.State]--;
                counts.States[(int)next]++;
                course.State = next;
                counts.Count(happened, next);
            }
            else
            {
                counts.SetAside++;
            }
        }

        return counts;
    }

    private struct Course
    {
        public LocalDate ReceivedOn;
        public RequestState State;
    }
}
