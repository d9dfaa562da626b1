using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>Schools that appear more than once, a line an appearance: for people to check, since all of them were counted.</summary>
internal static class RepeatedText
{
    public static IEnumerable<(PlacedSchool School, Wording Remark)> Lines(SupervisionResult result) => result.Repeated.SelectMany(same => same.Select(school => (school, Remark(school, same.Count))));

    private static Wording Remark(PlacedSchool school, int count) => Wording.Of(
        FormattableString.Invariant($"需核实：“{school.Row.Name}”{school.Row.Period}的数据出现{count}次，均已计入。"),
        FormattableString.Invariant($"to be checked: '{school.Row.Name}' appears {count} times for {school.Row.Period}; all are counted."));
}
