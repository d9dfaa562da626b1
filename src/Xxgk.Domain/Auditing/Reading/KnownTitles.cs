using System.Text;

namespace Xxgk.Auditing;

/// <summary>The titles that the library knows, from <see cref="Instruments"/> alone, and how a printed title compares with them.</summary>
internal sealed class KnownTitles
{
    private const int Longest = 120;
    private const string State = "中华人民共和国";
    private const string MinistryOffice = "教育部办公厅";

    private static readonly string[] OtherIssuers = ["省", "市", "州", "县", "局", "委", "自治区", "教育厅", "学院", "大学", "学校"];
    private static readonly string[] Abouts = ["关于", "转发", "印发"];
    private static readonly string[] Ministries = ["教育部", "国务院", "中共中央", "中共教育部"];

    private static readonly string[] OwnBeginnings =
        ["学校", "我校", "本校", "学院", "我院", "各", "普通", "民办", "成人", "中等", "职业", "高等专科", "高职院校"];

    private static readonly string[] Places =
    [
        "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南",
        "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆",
    ];

    private static readonly Lazy<KnownTitles> OnlyOne = new(() => new());

    private readonly Dictionary<string, List<(Instrument Instrument, bool OmitsIssuer)>> equal = new(StringComparer.Ordinal);
    private readonly List<(string Key, string WithoutYear, string Title, Instrument Instrument)> near = [];

    private KnownTitles()
    {
        foreach (var instrument in Instruments.All.Except(Instruments.Holidays.All))
        {
            var isCore = IsComparedForNearness(instrument);
            foreach (var title in new[] { instrument.Title, instrument.ListTitle?.Chinese }.Concat(instrument.AlsoPrintedAs).OfType<string>())
            {
                Add(title, instrument, omitsIssuer: false, isCore);
                var about = title.IndexOf("关于", StringComparison.Ordinal);
                if (about is > 0 and <= 12 && Ministries.Any(ministry => title.StartsWith(ministry, StringComparison.Ordinal)))
                {
                    Add(title.Substring(about), instrument, omitsIssuer: true, isCore);
                }
            }
        }

        foreach (var regulation in new[] { Instruments.OpenGovernmentInformation2007, Instruments.OpenGovernmentInformation2019 })
        {
            Add(regulation.Title.Substring(State.Length), regulation, omitsIssuer: false, isCore: false);
        }
    }

    public static KnownTitles All => OnlyOne.Value;

    /// <summary>What a title is, with the words that follow its marks.</summary>
    public TitleReading Read(string title, bool isFollowedByNotice)
    {
        var key = Key(title);
        if (key.Length is 0 or > Longest)
        {
            return TitleReading.Nothing;
        }

        if (Equal(key, title) is { } exact)
        {
            return exact;
        }

        if (isFollowedByNotice && Equal(key + "的通知", title + "的通知") is { } completed)
        {
            return completed with { NeedsNotice = true };
        }

        var isForeign = IsForeign(title);
        return isForeign || key.Length < 8 ? TitleReading.Nothing with { IsForeign = isForeign } : Nearest(key);
    }

    /// <summary>Whether a title is another body's or a school's own, by the words that it begins with.</summary>
    public static bool IsForeign(string title)
    {
        var about = Abouts.Select(word => title.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        var issuer = about > 0 ? title.Substring(0, about) : string.Empty;
        return (issuer.Length > 0 && !Ministries.Any(ministry => issuer.StartsWith(ministry, StringComparison.Ordinal)) && OtherIssuers.Any(issuer.Has))
            || OwnBeginnings.Any(word => title.StartsWith(word, StringComparison.Ordinal))
            || Places.Any(place => title.StartsWith(place, StringComparison.Ordinal))
            || (title.Length > 8 && !title.StartsWith("高等", StringComparison.Ordinal) && title.Substring(0, 8).HasAny("省", "市", "自治区", "学院"));
    }

    /// <summary>Letters and digits only, without a final （试行）.</summary>
    public static string Key(string title)
    {
        var text = title.EndsWith("(试行)", StringComparison.Ordinal) ? title.Substring(0, title.Length - 4) : title;
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }

    private TitleReading? Equal(string key, string title)
    {
        var isTemplate = IsTemplate(key, out var year);
        if (equal.TryGetValue(Short(key), out var known))
        {
            var instruments = known.ConvertAll(one => one.Instrument);
            var notice = instruments.Find(Instruments.AnnualReportNotices.All.Contains);
            var noticeYear = notice is null ? 0 : 2013 + Instruments.AnnualReportNotices.All.TakeWhile(one => !one.Equals(notice)).Count();
            return TitleReading.Nothing with
            {
                Equal = instruments,
                OmitsIssuer = known[0].OmitsIssuer,
                NoticeYear = noticeYear,
                PrintsYear = isTemplate || title.Has("2013"),
            };
        }

        return isTemplate ? TitleReading.Nothing with { NoticeYear = year, PrintsYear = true, OmitsIssuer = !key.StartsWith(MinistryOffice, StringComparison.Ordinal) } : null;
    }

    private TitleReading Nearest(string key)
    {
        var (least, best, printed) = (int.MaxValue, -1, WithoutYear(key));
        for (var i = 0; i < near.Count && least > 1; i++)
        {
            var limit = near[i].Key.Length switch { < 10 => 1, <= 12 => 2, <= 20 => 3, _ => 5 };
            var distance = EditDistance.Of(printed, near[i].WithoutYear, limit);
            if (distance <= limit && (distance < least || (distance == least && IsOfKind(near[i].Key, key) && !IsOfKind(near[best].Key, key))))
            {
                (least, best) = (distance, i);
            }
        }

        if (best < 0)
        {
            return TitleReading.Nothing;
        }

        // The year of the printed title tells which of the yearly notices is nearly meant.
        var sameDistance = near.Where(one => string.Equals(one.WithoutYear, near[best].WithoutYear, StringComparison.Ordinal)).ToList();
        var year = YearIn(key);
        var meant = sameDistance.Where(one => year is null || YearIn(one.Key) is null || string.Equals(YearIn(one.Key), year, StringComparison.Ordinal)).ToList();
        var shown = meant.Count > 0 ? meant : sameDistance;
        return TitleReading.Nothing with { Near = [.. meant.Select(one => one.Instrument).Distinct()], NearTitle = shown[0].Title };
    }

    // 《高等学校信息公开清单》 is as near to 办法 as to 事项清单; the word at its end tells which is meant.
    private static bool IsOfKind(string known, string key) => known.Length > 1 && key.EndsWith(known.Substring(known.Length - 2), StringComparison.Ordinal);

    private void Add(string title, Instrument instrument, bool omitsIssuer, bool isCore)
    {
        var key = Short(Key(title));
        if (!equal.TryGetValue(key, out var list))
        {
            equal.Add(key, list = []);
        }

        if (!list.Exists(one => one.Instrument.Equals(instrument)))
        {
            list.Add((instrument, omitsIssuer));
        }

        if (isCore)
        {
            near.Add((Key(title), WithoutYear(Key(title)), title, instrument));
        }
    }

    // A title that no source shows says nothing about what is printed.
    private static bool IsComparedForNearness(Instrument instrument) =>
        instrument.TitleConfirmation != Confirmation.Unconfirmed
        && (instrument.Equals(Instruments.Measures) || instrument.Equals(Instruments.ChecklistNotice2014)
            || instrument.Equals(Instruments.OpenGovernmentInformation2007) || instrument.Equals(Instruments.OpenGovernmentInformation2019)
            || instrument.Equals(Instruments.OpennessOfGovernmentAffairs2017) || instrument.Equals(Instruments.Basis.AdmissionsDisclosure2013)
            || Instruments.AnnualReportNotices.All.Contains(instrument));

    /// <summary>Since 2019 the yearly notice has one title but for its year, so those of years beyond the table are known too.</summary>
    private static string NoticeTemplate => WithoutYear(Key(Instruments.AnnualReportNotices.Of2019.Title)).Substring(MinistryOffice.Length);

    private static string Short(string key) => key.Replace("高等学校", "高校");

    private static bool IsTemplate(string key, out int year)
    {
        year = YearIn(key) is { } printed ? printed.NumberIn(0, 4) : 0;
        var rest = key.StartsWith(MinistryOffice, StringComparison.Ordinal) ? key.Substring(MinistryOffice.Length) : key;
        return year > 0 && string.Equals(WithoutYear(rest), NoticeTemplate, StringComparison.Ordinal);
    }

    private static string? YearIn(string key) =>
        key.IndexOf("做好20", StringComparison.Ordinal) is >= 0 and var at && key.DigitsEnd(at + 2) == at + 6 && key.HasAt(at + 6, "年") ? key.Substring(at + 2, 4) : null;

    private static string WithoutYear(string key) => YearIn(key) is { } year ? key.Replace("做好" + year + "年", "做好Y年") : key;
}
