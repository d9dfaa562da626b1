using System.Text.Json;
using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Mapping;

internal static partial class MappingReader
{
    private static Dictionary<Field, IReadOnlyDictionary<string, string>> ReadValues(MappingMembers members, List<MappingProblem> problems)
    {
        var values = new Dictionary<Field, IReadOnlyDictionary<string, string>>();
        foreach (var (field, path, element) in FieldsOf(members, "values", problems))
        {
            var words = new MappingMembers(element, path, problems);
            var instead = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var name in words.Names)
            {
                var value = CellText.Cleaned(words.Text(name) ?? string.Empty);
                if (field == Field.Channel && value.Length > 0 && !Channel.TryParse(value, out _) && !ChannelCells.TryKind(value, out _))
                {
                    words.Report("." + name, Wording.Of($"没有“{value}”这种公开途径：应如 schoolWebsite、newMedia:微信、other:短信；空文字表示未公开", $"there is no channel '{value}': expected one as schoolWebsite, newMedia:微信, other:短信; an empty text means none"));
                }

                instead[CellText.Cleaned(name)] = value;
            }

            values[field] = instead;
        }

        return values;
    }

    private static Dictionary<Field, string> ReadDefaults(MappingMembers members, List<MappingProblem> problems)
    {
        var defaults = new Dictionary<Field, string>();
        foreach (var (field, path, element) in FieldsOf(members, "defaults", problems))
        {
            if (element.ValueKind == JsonValueKind.String)
            {
                defaults[field] = CellText.Cleaned(element.GetString()!);
            }
            else
            {
                problems.Add(new(path, Wording.Of("此处应为文字", "a text is expected here")));
            }
        }

        return defaults;
    }

    private static IEnumerable<(Field Field, string Path, JsonElement Element)> FieldsOf(MappingMembers members, string name, List<MappingProblem> problems)
    {
        if (!members.TryGet(name, out var element))
        {
            yield break;
        }

        var fields = new MappingMembers(element, members.PathOf(name), problems, [.. Fields.Names]);
        foreach (var one in fields.Names)
        {
            if (Fields.TryParse(one, out var field) && fields.TryGet(one, out var value))
            {
                yield return (field, fields.PathOf(one), value);
            }
        }
    }
}
