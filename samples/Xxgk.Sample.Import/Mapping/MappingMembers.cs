using System.Text.Json;

namespace Xxgk.Samples.Import.Mapping;

/// <summary>A JSON object of which every member is taken or refused (对应文件的一个对象): a member written wrong is a problem, not a silence.</summary>
internal sealed class MappingMembers
{
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
    private readonly List<MappingProblem> problems;
    private readonly string path;

    public MappingMembers(JsonElement element, string path, List<MappingProblem> problems, params string[] known)
    {
        (this.path, this.problems) = (path, problems);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(string.Empty, Wording.Of("此处应为对象 { … }", "an object { … } is expected here"));
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (known.Length > 0 && !known.Contains(member.Name))
            {
                Report("." + member.Name, Wording.Of($"没有成员“{member.Name}”：应为{string.Join("、", known)}之一", $"there is no member '{member.Name}': one of {string.Join(", ", known)} is expected"));
            }
            else if (!members.TryAdd(member.Name, member.Value))
            {
                Report("." + member.Name, Wording.Of($"成员“{member.Name}”重复", $"the member '{member.Name}' stands twice"));
            }
        }
    }

    public IEnumerable<string> Names => members.Keys;

    public string PathOf(string name) => path + "." + name;

    public bool TryGet(string name, out JsonElement value) => members.TryGetValue(name, out value);

    /// <summary>A text; null where the member is missing, which is a problem if it must be there, or is none.</summary>
    public string? Text(string name, bool isRequired = false)
    {
        if (!members.TryGetValue(name, out var value))
        {
            if (isRequired)
            {
                Report(string.Empty, Wording.Of($"缺少成员“{name}”", $"the member '{name}' is missing"));
            }

            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Report("." + name, Wording.Of("此处应为文字", "a text is expected here"));
        return null;
    }

    public bool Truth(string name)
    {
        if (members.TryGetValue(name, out var value) && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Report("." + name, Wording.Of("此处应为 true 或 false", "true or false is expected here"));
        }

        return value.ValueKind == JsonValueKind.True;
    }

    public int Row(string name)
    {
        if (members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var row) && row is >= 1 and <= 1_048_576)
        {
            return row;
        }

        Report(members.ContainsKey(name) ? "." + name : string.Empty, Wording.Of($"“{name}”应为行号，从1起", $"'{name}' is the number of a row, from 1"));
        return 1;
    }

    public IEnumerable<(JsonElement Element, string Path)> List(string name)
    {
        if (!members.TryGetValue(name, out var value))
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray().Select((element, at) => (element, FormattableString.Invariant($"{PathOf(name)}[{at}]")));
        }

        Report("." + name, Wording.Of("此处应为列表 [ … ]", "a list [ … ] is expected here"));
        return [];
    }

    public void Report(string below, Wording fault) => problems.Add(new(path + below, fault));
}
