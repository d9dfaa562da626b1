namespace Xxgk.Samples.Verbs;

/// <summary>An answer of one line.</summary>
internal sealed record WorkdaysAnswer
{
    private WorkdaysAnswer(string text, bool isInvalid, string? remark)
    {
        Text = text;
        IsInvalid = isInvalid;
        Remark = remark;
    }

    public string Text { get; }

    /// <summary>Whether the question was wrong; the text says why.</summary>
    public bool IsInvalid { get; }

    /// <summary>What a person should know beside the answer; null if nothing.</summary>
    public string? Remark { get; }

    public static WorkdaysAnswer Invalid(string why) => new(why, isInvalid: true, remark: null);

    /// <summary>What the calendar says, or what it lacks; an answer that the next notice may change carries a remark.</summary>
    public static WorkdaysAnswer Of(Host host, Covered<string> answer)
    {
        var missing = host.In(answer.Missing);
        return !answer.TryGetValue(out var text) ? new("uncovered: " + missing, isInvalid: false, remark: null)
            : answer.Status == CoverageStatus.Covered ? new(text, isInvalid: false, remark: null)
            : new(text, isInvalid: false, host.In($"{missing}，结果可能因其调整", $"{missing}, and it may change this"));
    }
}
