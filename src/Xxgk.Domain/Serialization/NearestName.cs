namespace Xxgk.Serialization;

/// <summary>The name that somebody probably meant by one that is not known.</summary>
internal static class NearestName
{
    private const int Farthest = 2;

    /// <summary>The one name that is nearest, at most two letters off whatever their case; null if there is none, or more than one.</summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        string? nearest = null;
        var least = Farthest + 1;
        foreach (var name in names)
        {
            var distance = Distance(written, name);
            if (distance < least)
            {
                (nearest, least) = (name, distance);
            }
            else if (distance == least)
            {
                nearest = null;
            }
        }

        return nearest;
    }

    /// <summary>How many letters have to be changed, added or left out; many where it is half of the name or more.</summary>
    private static int Distance(string written, string name)
    {
        if (Math.Abs(written.Length - name.Length) > Farthest)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        for (var i = 0; i < written.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < name.Length; j++)
            {
                var isSame = char.ToLowerInvariant(written[i]) == char.ToLowerInvariant(name[j]);
                var change = diagonal + (isSame ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(change, Math.Min(diagonal, row[j]) + 1);
            }
        }

        var distance = row[name.Length];
        return distance * 2 <= name.Length ? distance : int.MaxValue;
    }
}
