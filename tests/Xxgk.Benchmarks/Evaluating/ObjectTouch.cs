using Xxgk.Benchmarks.Loading;

namespace Xxgk.Benchmarks.Evaluating;

/// <summary>Touches every field of every record of an object graph, once, and decides nothing: less than any loop of a user's own.</summary>
internal static class ObjectTouch
{
    public static long Run(List<PlainRecord> records)
    {
        var sum = 0L;
        foreach (var record in records)
        {
            sum += record.Id!.Length + record.Title!.Length + record.Item!.Length + record.Department!.Length + record.ProducedOn!.Value.DayNumber;
            if (record.Changes is { } changes)
            {
                foreach (var change in changes)
                {
                    sum += change.DayNumber;
                }
            }

            foreach (var publication in record.Publications!)
            {
                sum += publication.Channel!.Length + (publication.Name?.Length ?? 0) + (publication.Address?.Length ?? 0) + publication.From!.Value.DayNumber;
            }
        }

        return sum;
    }
}
