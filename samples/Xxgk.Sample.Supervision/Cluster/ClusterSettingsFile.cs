using System.Text;
using System.Text.Json;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Supervision.Cluster;

/// <summary>The settings file of a cluster: one JSON object with some of the settings.</summary>
internal static class ClusterSettingsFile
{
    /// <summary>Reads it; what is wrong goes to standard error.</summary>
    public static bool TryRead(CommandLineHost host, string path, out IReadOnlyDictionary<string, string> values)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        values = read;
        if (!SchoolFiles.TryReadBytes(host, path, out var bytes))
        {
            return false;
        }

        var utf8 = bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.EnumerateObject().All(member => TryTake(host, path, member, read))
                : Refuse(host, path, host.In("应为一个 JSON 对象", "a JSON object is expected"));
        }
        catch (JsonException error)
        {
            var (line, column) = ((int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            SchoolFiles.Report(host, path, line, column, host.In("JSON 语法错误", "not valid JSON"));
            return false;
        }
    }

    private static bool TryTake(CommandLineHost host, string path, JsonProperty member, Dictionary<string, string> values)
    {
        if (!ClusterSetting.All.Any(setting => string.Equals(setting.Member, member.Name, StringComparison.Ordinal)))
        {
            return Refuse(host, path, host.In($"没有“{member.Name}”这一项", $"there is no setting '{member.Name}'"));
        }

        if (member.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            return Refuse(host, path, host.In($"“{member.Name}”应为文本或数字", $"'{member.Name}' is a text or a number"));
        }

        values[member.Name] = member.Value.ToString();
        return true;
    }

    private static bool Refuse(CommandLineHost host, string path, string why)
    {
        SchoolFiles.Report(host, path, 1, 1, why);
        return false;
    }
}
