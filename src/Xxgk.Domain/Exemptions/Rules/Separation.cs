namespace Xxgk.Exemptions;

/// <summary>《办法》第十八条第（四）项, 《条例》第三十七条: what can be separated is disclosed; what cannot shares the lot of the other portion (区分处理).</summary>
internal static class Separation
{
    /// <summary>Where each portion stands with those from which it cannot be separated, directly or through others.</summary>
    public static IReadOnlyList<Standing> Joint(IReadOnlyList<PortionAssessment> alone)
    {
        var byName = alone.ToDictionary(one => one.Portion.Name, StringComparer.Ordinal);
        return [.. alone.Select(one => Chain(one, byName).Min(link => link.Standing))];
    }

    /// <summary>Whether a portion is withheld, by itself or with others, by the school's own rules and by nothing else.</summary>
    public static bool AnyRestsOnSchoolRule(IReadOnlyList<PortionAssessment> alone)
    {
        var byName = alone.ToDictionary(one => one.Portion.Name, StringComparer.Ordinal);
        return alone.Any(one => one.RestsOnSchoolRule && Chain(one, byName).All(link => link.RestsOnSchoolRule || !link.Standing.IsWithheld()));
    }

    /// <summary>The step that takes a portion along with another; null where it stands by itself.</summary>
    public static DecisionStep? Step(PortionAssessment alone, Standing joint, PortionCase at)
    {
        if (joint == alone.Standing)
        {
            return null;
        }

        var (other, basis) = (alone.Portion.InseparableFrom!, Inferred.From(at.Rules.Separation));
        return joint switch
        {
            Standing.Withheld or Standing.WithheldByChoice => at.Step(
                joint.ToVerdict(), basis, $"与『{other}』不能作区分处理，一并不予公开", $"it cannot be separated from {other}, so it is withheld with it") with { ForLetter = $"与『{other}』不能作区分处理，一并不予公开。" },
            Standing.Referred => at.Step(
                joint.ToVerdict(), basis, $"与『{other}』不能作区分处理，一并报请审定", $"it cannot be separated from {other}, so it is referred with it"),
            _ => at.Step(
                joint.ToVerdict(), basis, $"与『{other}』不能作区分处理，待该部分作出决定", $"it cannot be separated from {other}, on which nothing is decided yet"),
        };
    }

    private static IEnumerable<PortionAssessment> Chain(PortionAssessment first, Dictionary<string, PortionAssessment> byName)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (PortionAssessment? link = first; link is not null && seen.Add(link.Portion.Name); link = Next(link, byName))
        {
            yield return link;
        }
    }

    private static PortionAssessment? Next(PortionAssessment link, Dictionary<string, PortionAssessment> byName) =>
        link.Portion.InseparableFrom is { } other ? byName[other] : null;
}
