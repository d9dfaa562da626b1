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
                ? document.RootElement.EnumerateObject().All(member => TryTake(host, (path, bytes), member, read))
                : Refuse(host, (path, bytes), string.Empty, host.In("应为一个 JSON 对象", "a JSON object is expected"));
        }
        catch (JsonException error)
        {
            var (line, column) = ((int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            SchoolFiles.Report(host, path, line, column, host.In("JSON 语法错误", "not valid JSON"));
            return false;
        }
    }

    private static bool TryTake(CommandLineHost host, (string Path, byte[] Bytes) file, JsonProperty member, Dictionary<string, string> values)
    {
        if (!ClusterSetting.All.Any(setting => string.Equals(setting.Member, member.Name, StringComparison.Ordinal)))
        {
            string[] names = [.. ClusterSetting.All.Select(setting => setting.Member)];
            return Refuse(host, file, member.Name, host.In(
                $"不认识的设置“{member.Name}”：应为{string.Join("、", names)}之一", $"'{member.Name}' is no setting: one of {string.Join(", ", names)} is expected"));
        }

        if (member.Value.ValueKind != JsonValueKind.String && !(member.Value.ValueKind == JsonValueKind.Number && member.Name.EndsWith("Port", StringComparison.Ordinal)))
        {
            return Refuse(host, file, member.Name, host.In($"“{member.Name}”应为文本（端口可为数字）", $"'{member.Name}' is a text, or a number if it is a port"));
        }

        values[member.Name] = member.Value.ToString();
        return true;
    }

    private static bool Refuse(CommandLineHost host, (string Path, byte[] Bytes) file, string member, string why)
    {
        var (line, column) = JsonPlaces.Of(file.Bytes, "$." + member);
        SchoolFiles.Report(host, file.Path, line, column, why);
        return false;
    }
}
