using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>What one region's notices order on top of the State Council's (地方节假日安排).</summary>
public sealed class RegionalOverlay
{
    /// <summary>A region's notices (地方节假日安排).</summary>
    /// <param name="region">The region's name in both languages; the Chinese one not blank.</param>
    /// <param name="notices">Its notices, none of them a yearly one; at least one.</param>
    /// <exception cref="ArgumentException">The name is blank, there is no notice, or one is a yearly notice.</exception>
    public RegionalOverlay(Wording region, IEnumerable<HolidayNotice> notices)
    {
        Guard.Against.NullOrWhiteSpace(region.Chinese, nameof(region));
        Region = region;
        Notices = Array.AsReadOnly(Guard.Against.NullOrEmpty(notices).ToArray());
        if (Notices.Any(notice => notice.Effect == HolidayNoticeEffect.Annual))
        {
            throw new ArgumentException("A region changes the national arrangement; it has no yearly notice of its own.", nameof(notices));
        }
    }

    /// <summary>
    /// Hubei, 2020 (湖北): the holiday went on until 13 February, by a notice of the provincial government's general office with the State
    /// Council's approval; its document number is not on record.
    /// </summary>
    public static RegionalOverlay Hubei { get; } = new(
        Wording.Of("湖北", "Hubei"),
        [
            new(Instruments.Holidays.Hubei2020, 2020, HolidayNoticeEffect.Extends, [HolidaySpan.Off("春节", new(2020, 2, 3), new(2020, 2, 13))]),
        ]);

    /// <summary>The overlays that are known (已收录的地方安排).</summary>
    public static IReadOnlyList<RegionalOverlay> All { get; } = Array.AsReadOnly<RegionalOverlay>([Hubei]);

    /// <summary>The region (地区).</summary>
    public Wording Region { get; }

    /// <summary>Its notices (通知).</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; }

    /// <summary>The overlay of a region by its name (按地区名查找): 湖北, 湖北省, Hubei.</summary>
    /// <param name="region">The name in Chinese, with or without 省, or in English; null gives false.</param>
    /// <param name="overlay">The overlay; null where the answer is false.</param>
    public static bool TryFind(string? region, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out RegionalOverlay? overlay)
    {
        var name = region?.Trim();
        overlay = All.FirstOrDefault(known =>
            string.Equals(known.Region.Chinese, name, StringComparison.Ordinal)
            || string.Equals(known.Region.Chinese + "省", name, StringComparison.Ordinal)
            || string.Equals(known.Region.English, name, StringComparison.OrdinalIgnoreCase));
        return overlay is not null;
    }

    /// <summary>The region in Chinese (地区).</summary>
    public override string ToString() => Region.Chinese;
}
