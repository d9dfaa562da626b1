using Xxgk.Samples.Import.Cells;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Reads where a row says that something is disclosed (网址或存放位置).</summary>
internal static class AddressReader
{
    private const int LongestAddress = 2_000;

    private static readonly char[] BetweenAddresses = [' ', ';', '；', '\n', '，', '、'];
    private static readonly string[] LinkWords = ["查看", "点击查看", "链接", "网址", "点击", "详情", "点此", "查看详情", "详见链接"];

    /// <summary>The address to which the cell, or else the title, leads, or one or several that are written there; a place that is none of the web is kept as it is.</summary>
    public static List<string> Read(RowCells row)
    {
        if (row[Field.Address].Link is { Length: <= LongestAddress } link)
        {
            return [link];
        }

        if (row.Text(Field.Address, LongestAddress) is not { } text)
        {
            // Offices make the title itself lead to the page.
            return row.HasOwn(Field.Title) && row[Field.Title].Link is { Length: <= LongestAddress } page ? [page] : [];
        }

        if (LinkWords.Contains(text))
        {
            row.Report(Field.Address, Wording.Of("只有显示的文字，没有网址：请填写网址本身", "this is the text of a link and no address; write the address itself"));
            return [];
        }

        string[] several = [.. text.Split(BetweenAddresses, StringSplitOptions.RemoveEmptyEntries).Select(Plain)];
        if (several.All(IsOfWeb))
        {
            return [.. several];
        }

        if (several.Any(one => one.Contains("http", StringComparison.OrdinalIgnoreCase)))
        {
            row.Report(Field.Address, Wording.Of("网址前后有其他文字，请只写网址", "other words stand beside the address; write the address alone"));
            return [];
        }

        return [text];
    }

    /// <summary>Which address is whose: as many as channels go in order; fewer go to channels that have pages, since a notice board has none.</summary>
    public static IEnumerable<(Channel? Channel, string? Address)> Pair(List<Channel> channels, List<string> addresses)
    {
        if (channels.Count == 0)
        {
            return addresses.Count == 0 ? [(null, null)] : addresses.Select(address => ((Channel?)null, (string?)address));
        }

        if (addresses.Count >= channels.Count)
        {
            return addresses.Select((address, at) => ((Channel?)channels[Math.Min(at, channels.Count - 1)], (string?)address));
        }

        var left = new Queue<string>(addresses);
        var byPages = channels.Select((channel, at) => (channel, at)).OrderBy(one => HasPages(one.channel.Kind) ? 0 : 1).ThenBy(one => one.at).ToList();
        var given = byPages.ToDictionary(one => one.at, one => left.TryDequeue(out var address) ? address : null);
        return channels.Select((channel, at) => ((Channel?)channel, given[at]));
    }

    private static bool HasPages(ChannelKind kind) => kind is ChannelKind.SchoolWebsite or ChannelKind.DisclosureColumn or ChannelKind.DepartmentWebsite
        or ChannelKind.NewMedia or ChannelKind.OfficeSystem or ChannelKind.ExternalMedia;

    // http：// is written with a Chinese keyboard.
    private static string Plain(string address) =>
        string.Concat(address.Select(FullWidth.ToPlain)) is var plain && IsOfWeb(plain) ? plain : address;

    private static bool IsOfWeb(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
