namespace Xxgk.Serialization;

/// <summary>What files of every kind hold: names, words, dates, periods, items, provisions.</summary>
internal static class CommonShapes
{
    private const string DatePattern = @"^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|unknown)$";
    private const string PeriodPattern = @"^[0-9]{4}(-[0-9]{4}|-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2})?$";
    private const string ItemPattern = @"^([1-9][0-9]{0,2}(\.[1-9][0-9]?)?|own:.{1,40})$";
    private const string DayPattern = @"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    public static readonly TextShape Name = new(200);

    public static readonly TextShape Words = new(1_000);

    public static readonly TextShape Date = new(10, 4, DatePattern, Wording.Of(
        "日期（2021-03-05、2021-03、2021 或 unknown）", "a date: 2021-03-05, 2021-03, 2021 or unknown"));

    public static readonly TextShape Day = new(10, 10, DayPattern, Wording.Of("日期（2021-03-05）", "a day: 2021-03-05"));

    public static readonly TextShape Period = new(21, 4, PeriodPattern, Wording.Of(
        "报告期（2020-2021、2021 或 2020-09-01/2021-10-31）", "a period: 2020-2021, 2021 or 2020-09-01/2021-10-31"));

    public static readonly TextShape Item = new(44, 1, ItemPattern, Wording.Of("事项（12、3.2 或 own:65）", "an item: 12, 3.2 or own:65"));

    public static readonly TextShape ProvisionText = new(500, expected: Wording.Of(
        "条款（如 《高等学校信息公开办法》第十条第（二）项）", "a provision, such as 《高等学校信息公开办法》第十条第（二）项"));
}
