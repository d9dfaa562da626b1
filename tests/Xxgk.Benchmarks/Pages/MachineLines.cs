using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>Where, when and with what the works were measured: a line for each machine and day.</summary>
internal static class MachineLines
{
    public static string Of(IReadOnlyList<Work> works, ResultsFile results, PageText text)
    {
        var groups = works.Where(work => results.Measured.ContainsKey(work.Id))
            .GroupBy(work => results.Measured[work.Id] with { Versions = [], Seconds = 0 })
            .ToList();
        return string.Concat(groups.Select(group => Line(group.Key, [.. group], results, text, isOnly: groups.Count == 1)));
    }

    private static string Line(Machine machine, IReadOnlyList<Work> works, ResultsFile results, PageText text, bool isOnly)
    {
        var measured = works.Select(work => results.Measured[work.Id]).ToList();
        string[] with = [machine.Runtime, .. measured.SelectMany(one => one.Versions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var which = isOnly ? string.Empty : text["（" + string.Join('、', works.Select(work => work.Id)) + "）", $" ({string.Join(", ", works.Select(work => work.Id))})"];
        var minutes = Numeral.Count((measured.Sum(one => one.Seconds) + 59) / 60);
        return text[
            $"- {machine.On}，{machine.Processor}，{machine.System}，{string.Join('、', with)}，用时{minutes}分钟{which}。\n",
            $"- {machine.On}, {machine.Processor}, {machine.System}, {string.Join(", ", with)}; it took {minutes} min{which}.\n"];
    }
}
