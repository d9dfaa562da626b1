namespace Xxgk.Requests;

/// <summary>How long replies took (答复用时): the lower median of the requests that were replied in a period.</summary>
public sealed class ResponseTime
{
    internal ResponseTime(Wording definition, List<int> days, int leftOut)
    {
        days.Sort();
        Definition = definition;
        Counted = days.Count;
        LeftOut = leftOut;
        Median = days.Count == 0 ? null : WorkingDays.Of(days[(days.Count - 1) / 2]);
        Longest = days.Count == 0 ? null : WorkingDays.Of(days[days.Count - 1]);
    }

    /// <summary>What is measured (口径).</summary>
    public Wording Definition { get; }

    /// <summary>How many replies are measured (计入件数).</summary>
    public int Counted { get; }

    /// <summary>How many are left out, since the calendar does not cover them (未计入件数).</summary>
    public int LeftOut { get; }

    /// <summary>The lower median (中位数，偶数件时取较小者); null where nothing is measured. A reply on the day of receipt took 0.</summary>
    public WorkingDays? Median { get; }

    /// <summary>The longest (最长用时); null where nothing is measured.</summary>
    public WorkingDays? Longest { get; }

    /// <summary>The definition and the median in Chinese (文本).</summary>
    public override string ToString() => Definition.Chinese + "：" + (Median is { } median ? median.ToString() : "无");
}
