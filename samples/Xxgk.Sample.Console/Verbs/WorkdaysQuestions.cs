using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>A question to the calendar, its operands still as they were written.</summary>
internal delegate WorkdaysAnswer WorkdaysQuestion(Host host, WorkingCalendar calendar, IReadOnlyList<string> operands);

/// <summary>The three questions: operands are read here, the calendar answers.</summary>
internal static class WorkdaysQuestions
{
    // No length of time is longer than this for the library; the calendar ends long before.
    private const int MostDays = 100_000;

    public static WorkdaysAnswer Add(Host host, WorkingCalendar calendar, IReadOnlyList<string> operands)
    {
        if (operands.Count != 2)
        {
            return Expecting(host, "DATE N");
        }

        return !DayText.TryParse(operands[0], out var start) ? WorkdaysAnswer.Invalid(DayText.NotADay(host, operands[0]))
            : !TryReadCount(operands[1], out var count) ? WorkdaysAnswer.Invalid(host.In(
                $"“{PlainText.Quoted(operands[1])}”不是工作日数：应为1以上的整数", $"'{PlainText.Quoted(operands[1])}' is not a number of working days: a whole number, 1 or more, is expected"))
            : WorkdaysAnswer.Of(host, calendar.Add(start, WorkingDays.Of(count)).Select(DayText.Format));
    }

    public static WorkdaysAnswer Count(Host host, WorkingCalendar calendar, IReadOnlyList<string> operands)
    {
        if (operands.Count != 2)
        {
            return Expecting(host, "AFTER THROUGH");
        }

        return !DayText.TryParse(operands[0], out var after) ? WorkdaysAnswer.Invalid(DayText.NotADay(host, operands[0]))
            : !DayText.TryParse(operands[1], out var through) ? WorkdaysAnswer.Invalid(DayText.NotADay(host, operands[1]))
            : through < after ? WorkdaysAnswer.Invalid(host.In(
                $"截止日{operands[1]}早于起始日{operands[0]}", $"the last day, {operands[1]}, lies before {operands[0]}"))
            : WorkdaysAnswer.Of(host, calendar.Count(after, through).Select(days => PlainText.Number(days.Count)));
    }

    public static WorkdaysAnswer Why(Host host, WorkingCalendar calendar, IReadOnlyList<string> operands)
    {
        if (operands.Count != 1)
        {
            return Expecting(host, "DATE");
        }

        return DayText.TryParse(operands[0], out var day)
            ? WorkdaysAnswer.Of(host, calendar.Explain(day).Select(explanation => host.In(explanation.Text)))
            : WorkdaysAnswer.Invalid(DayText.NotADay(host, operands[0]));
    }

    // Digits alone, however many: a number too great to count is still a number, and the calendar does not cover it.
    private static bool TryReadCount(string text, out int count)
    {
        count = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            count = Math.Min((count * 10) + (c - '0'), MostDays);
        }

        return count >= 1;
    }

    private static WorkdaysAnswer Expecting(Host host, string operandNames) =>
        WorkdaysAnswer.Invalid(host.In($"应为{operandNames}", $"{operandNames} is expected"));
}
