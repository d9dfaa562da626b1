namespace Xxgk.Serialization;

/// <summary>What files of every kind hold: names, words, dates, provisions.</summary>
internal static class CommonShapes
{
    private const string DatePattern = @"^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|unknown)$";
    private const string DayPattern = @"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    public static TextShape Name { get; } = new(200);

    public static TextShape Words { get; } = new(1_000);

    public static TextShape Date { get; } = new(10, 4, DatePattern, Wording.Of(
        "日期（2021-03-05、2021-03、2021 或 unknown）", "a date: 2021-03-05, 2021-03, 2021 or unknown"));

    public static TextShape Day { get; } = new(10, 10, DayPattern, Wording.Of("日期（2021-03-05）", "a day: 2021-03-05"));

    public static TextShape ProvisionText { get; } = new(500, expected: Wording.Of(
        "条款（如 《高等学校信息公开办法》第十条第（二）项）", "a provision, such as 《高等学校信息公开办法》第十条第（二）项"));
}
