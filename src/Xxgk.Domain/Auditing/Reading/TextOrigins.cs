namespace Xxgk.Auditing;

/// <summary>Where the characters of a folded text come from: the places where something was dropped or put in, since between them all keep their distance.</summary>
internal sealed class TextOrigins
{
    private readonly List<(int At, int Shift)> runs = [];
    private int shift = -1;

    /// <summary>Adds the origin of the next character; the first is at 0.</summary>
    public void Add(int at, int origin)
    {
        if (origin - at != shift)
        {
            shift = origin - at;
            runs.Add((at, shift));
        }
    }

    /// <summary>Takes out a character that stands before the last run or begins it; those behind it move up.</summary>
    public void Remove(int at)
    {
        var index = runs.Count - 1;
        for (; index >= 0 && runs[index].At > at; index--)
        {
            runs[index] = (runs[index].At - 1, runs[index].Shift + 1);
        }

        // The character itself began a run, or was within one: what follows it in that run has another distance now.
        if (index == runs.Count - 1 || runs[index + 1].At > at)
        {
            var next = (at, runs[index].Shift + 1);
            if (runs[index].At == at)
            {
                runs[index] = next;
            }
            else
            {
                runs.Insert(index + 1, next);
            }
        }
        else if (runs[index].At == at)
        {
            runs.RemoveAt(index);
        }

        shift = runs[runs.Count - 1].Shift;
    }

    public int Of(int at)
    {
        var (low, high) = (0, runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].At <= at ? (middle, high) : (low, middle - 1);
        }

        return at + runs[low].Shift;
    }
}
