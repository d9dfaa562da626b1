namespace Xxgk.Samples.Tests.Verbs;

public sealed class WorkdaysQueriesTests
{
    [Fact]
    public void Each_line_of_input_is_answered_by_one_line_with_the_question_and_a_tab()
    {
        var run = HostProcess.Run(["workdays", "add", "-"], "2010-02-10 15\n2026-12-04 20\n2026-12-03 20\n");

        Assert.Equal(
            "2010-02-10 15\t2010-03-08\n2026-12-04 20\tuncovered: 2027年节假日安排通知尚未收录\n2026-12-03 20\t2026-12-31\n",
            run.Output);
        Assert.Equal((ExitStatus.Done, string.Empty), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void A_wrong_line_is_invalid_and_the_rest_is_still_answered()
    {
        var run = HostProcess.Run(["workdays", "count", "-"], "2021-02-02 2021-02-01\nx\n\n2021-01-01 2021-02-01 1\n2021-01-01 2021-02-01");

        Assert.Equal(
            ["2021-02-02 2021-02-01\tinvalid: ", "x\tinvalid: ", "\tinvalid: ", "2021-01-01 2021-02-01 1\tinvalid: ", "2021-01-01 2021-02-01\t21"],
            run.Lines.Select(line => line.Contains("invalid: ", StringComparison.Ordinal) ? line[..(line.IndexOf("invalid: ", StringComparison.Ordinal) + 9)] : line));
        Assert.All(run.Lines.SkipLast(1), line => Assert.False(line.EndsWith(' ')));
        Assert.Equal((ExitStatus.BadInput, string.Empty), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Line_ends_of_Windows_and_a_byte_order_mark_are_no_part_of_a_question()
    {
        var run = HostProcess.Run(["workdays", "add", "-"], "\uFEFF2010-02-10 15\r\n2020-01-17 20\r\n");

        Assert.Equal("2010-02-10 15\t2010-03-08\n2020-01-17 20\t2020-02-21\n", run.Output);
    }

    [Fact]
    public void A_tab_in_a_question_separates_and_leaves_the_answer_its_column()
    {
        var run = HostProcess.Run(["workdays", "add", "-"], "2010-02-10\t15\n\t2010-02-10 \t 15\t\n2010-02-10　15\n");

        Assert.Equal("2010-02-10 15\t2010-03-08\n 2010-02-10   15 \t2010-03-08\n2010-02-10　15\t2010-03-08\n", run.Output);
    }

    [Fact]
    public void What_could_steer_a_terminal_is_not_echoed()
    {
        var run = HostProcess.Run(["workdays", "why", "-"], "\u001B[31m2021-01-04\u0007\u202E\u2028x\n");

        Assert.StartsWith("?[31m2021-01-04???x\tinvalid: ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c is not ('\t' or '\n'));
    }

    [Fact]
    public void A_great_number_has_a_short_answer_and_a_long_text_is_not_quoted_in_full()
    {
        var run = HostProcess.Run(["workdays", "add", "-"], $"2021-01-04 {new string('9', 3_000)}\n2021-01-04 {new string('x', 3_000)}\n");

        Assert.All(run.Lines, line => Assert.InRange(line.Split('\t')[1].Length, 1, 100));
    }

    [Fact]
    public void It_ends_by_itself_when_nobody_reads_its_answers()
    {
        // On Windows the console's stream does not say so.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var run = HostProcess.RunUntilNobodyReads(["workdays", "add", "-"], "2010-02-10 15\n");

        Assert.Equal((ExitStatus.Done, "2010-02-10 15\t2010-03-08", string.Empty), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void No_question_has_no_answer()
    {
        var run = HostProcess.Run(["workdays", "why", "-"], string.Empty);

        Assert.Equal((ExitStatus.Done, string.Empty, string.Empty), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Options_hold_for_every_line()
    {
        var run = HostProcess.Run(["workdays", "why", "-", "--region", "湖北", "--lang", "en"], "2020-02-10\n2021-02-30\n");

        Assert.Equal(2, run.Lines.Count);
        Assert.StartsWith("2020-02-10\tMonday 2020-02-10 is a day off: Spring Festival", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("2021-02-30\tinvalid: '2021-02-30' is not a date: a day of the calendar as 2021-03-05 is expected", run.Lines[1]);
    }

    [Fact]
    public void The_answers_in_a_pipe_are_those_to_single_questions()
    {
        var random = new Random(20140725);
        var questions = Enumerable.Range(0, 400)
            .Select(_ => $"{new LocalDate(2009, 12, 1).PlusDays(random.Next(6_300)):uuuu-MM-dd} {random.Next(1, 60)}")
            .ToArray();

        var run = HostProcess.Run(["workdays", "add", "-"], string.Concat(questions.Select(question => question + "\n")));

        Assert.Equal(questions.Select(question => question + "\t" + AnswerTo(question)), run.Lines);
    }

    private static string AnswerTo(string question)
    {
        var operands = question.Split(' ');
        var start = PartialDate.Parse(operands[0]).Earliest!.Value;
        var due = WorkingCalendar.National.Add(start, WorkingDays.Of(int.Parse(operands[1], System.Globalization.CultureInfo.InvariantCulture)));
        return due.TryGetValue(out var day) ? $"{day:uuuu-MM-dd}" : "uncovered: " + due.Missing.Chinese;
    }
}
