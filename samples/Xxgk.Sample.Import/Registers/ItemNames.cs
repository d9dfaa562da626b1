using Xxgk.Samples.Import.Cells;

namespace Xxgk.Samples.Import.Registers;

/// <summary>How near a text is to the name of a part of the checklist (名称相近程度): the share of the pairs of characters that they have in common.</summary>
internal sealed class ItemNames
{
    // What most names have says nothing of any: 信息, 情况, 学校.
    private static readonly string[] Empty = ["信息", "情况", "学校", "本校", "我校", "高校", "相关", "有关", "公开", "关于", "通知", "年度", "学年", "公示", "名单", "方式"];

    private readonly Dictionary<ItemPart, HashSet<string>> pairs;

    public ItemNames(IEnumerable<ItemPart> parts) => pairs = parts.ToDictionary(part => part, part => PairsOf(part.Name.Chinese));

    /// <summary>The part whose name is nearest to a text: has most in common with it, and least besides. Null where none has anything in common, or two are as near.</summary>
    public ItemPart? NearestTo(string text, IEnumerable<ItemPart> among)
    {
        var wanted = PairsOf(text);
        var near = among
            .Select(part => (Part: part, Common: pairs[part].Count(wanted.Contains)))
            .Where(one => one.Common > 0)
            .Select(one => (one.Part, Nearness: (one.Common, one.Common / (double)pairs[one.Part].Count)))
            .OrderByDescending(one => one.Nearness)
            .Take(2)
            .ToList();
        return near.Count == 1 || (near.Count == 2 && near[0].Nearness != near[1].Nearness) ? near[0].Part : null;
    }

    /// <summary>How much of a text's pairs a part's name has, from 0 to 1, and how many they are.</summary>
    public (double Share, int Common) Share(string text, ItemPart part)
    {
        var wanted = PairsOf(text);
        var common = wanted.Count(pairs[part].Contains);
        return (wanted.Count == 0 ? 0 : common / (double)wanted.Count, common);
    }

    private static HashSet<string> PairsOf(string text)
    {
        var words = CellText.Folded(text);
        foreach (var empty in Empty)
        {
            words = words.Replace(empty, " ", StringComparison.Ordinal);
        }

        return [.. Enumerable.Range(0, Math.Max(0, words.Length - 1)).Select(at => words.Substring(at, 2)).Where(pair => pair.All(char.IsLetter))];
    }
}
