namespace Xxgk;

/// <summary>How findings say until when something was due.</summary>
internal static class DueWords
{
    /// <summary>最迟应于2021年4月8日公开; 变更后按本校目录所列时限最迟应于2021年4月8日更新.</summary>
    public static string Chinese(PartialDate dueOn, bool isChange, bool isOwnLimit) =>
        (isChange ? "变更后" : string.Empty) + (isOwnLimit ? "按本校目录所列时限" : string.Empty)
        + "最迟应于" + PartWords.Chinese(dueOn) + (isChange ? "更新" : "公开");

    public static string English(PartialDate dueOn, bool isChange, bool isOwnLimit) =>
        (isChange ? "was changed and to be updated by " : "was due by ") + dueOn + (isOwnLimit ? " under the school's own limit" : string.Empty);
}
