namespace Xxgk;

/// <summary>The holidays' names in English (节假日英文名称).</summary>
internal static class HolidayNames
{
    public static Wording Of(string holiday)
    {
        var parts = holiday.Split('、');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = English(parts[i]);
        }

        return Wording.Of(holiday, string.Join(" and ", parts));
    }

    private static string English(string holiday) => holiday switch
    {
        "元旦" => "New Year's Day",
        "春节" => "Spring Festival",
        "清明节" => "Qingming Festival",
        "劳动节" => "Labour Day",
        "端午节" => "Dragon Boat Festival",
        "中秋节" => "Mid-Autumn Festival",
        "国庆节" => "National Day",
        "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日" => "70th anniversary of the victory in the War of Resistance and the World Anti-Fascist War",
        _ => holiday,
    };
}
