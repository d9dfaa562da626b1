using System.CommandLine;
using NodaTime;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary><c>workdays</c>: questions to the working calendar (工作日计算).</summary>
internal static class WorkdaysVerb
{
    public static Command Create(Host host) =>
        new("workdays", host.In("按国务院办公厅节假日安排通知计算工作日", "Working days, from the State Council's holiday notices"))
        {
            Question(host, "add", "DATE N", host.In(
                "从DATE起（当日不计）第N个工作日；N为1以上", "The N-th working day from DATE, which is not counted; N is 1 or more"), WorkdaysQuestions.Add),
            Question(host, "count", "AFTER THROUGH", host.In(
                "AFTER之后至THROUGH（含）的工作日数", "The working days after AFTER through THROUGH"), WorkdaysQuestions.Count),
            Question(host, "why", "DATE", host.In(
                "DATE为何是或不是工作日", "Why DATE is a working day or is not"), WorkdaysQuestions.Why),
        };

    private static Command Question(Host host, string name, string operandNames, string description, WorkdaysQuestion question)
    {
        // Only the first is asked for by the command line: a "-" stands alone, and the question itself says what it lacks.
        Argument<string?>[] operands = [.. operandNames.Split(' ').Select((operand, at) => new Argument<string?>(operand)
        {
            Description = at == 0 ? host.In(
                "“-”表示从标准输入读取，每行一问，以空格或制表符分隔", "'-' reads questions from standard input, one a line, separated by spaces or tabs") : null,
            Arity = at == 0 ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
        })];
        var knownOn = DayOption.Create(host, "--known-on", host.In("只依据该日及以前公布的通知", "By the notices that were published on that day or before"));
        var region = RegionOption(host);

        var command = new Command(name, description) { knownOn, region };
        foreach (var operand in operands)
        {
            command.Add(operand);
        }

        command.SetAction(parsed =>
        {
            var calendar = CalendarOf(parsed.GetValue(region), parsed.GetValue(knownOn));
            string[] asked = [.. operands.Select(parsed.GetValue).OfType<string>()];
            return asked is ["-"]
                ? WorkdaysQueries.AnswerEachLine(host, calendar, question)
                : Answer(host, parsed, question(host, calendar, asked));
        });
        return command;
    }

    private static Option<RegionalOverlay?> RegionOption(Host host) => new("--region")
    {
        Description = host.In(
            "加上该地区的安排：" + string.Join("、", RegionalOverlay.All.Select(known => known.Region.Chinese)),
            "With the region's own notices: " + string.Join(", ", RegionalOverlay.All.Select(known => known.Region.Chinese + " " + known.Region.English))),
        HelpName = "NAME",
        CustomParser = result =>
        {
            var name = result.Tokens[0].Value;
            if (!RegionalOverlay.TryFind(name, out var overlay))
            {
                result.AddError(host.In($"没有收录地区“{PlainText.Quoted(name)}”的安排", $"no notices of a region '{PlainText.Quoted(name)}' are on record"));
            }

            return overlay;
        },
    };

    private static WorkingCalendar CalendarOf(RegionalOverlay? region, LocalDate? knownOn)
    {
        var calendar = region is null ? WorkingCalendar.National : WorkingCalendar.National.WithOverlay(region);
        return knownOn is { } day ? calendar.AsKnownOn(day) : calendar;
    }

    private static int Answer(Host host, ParseResult parsed, WorkdaysAnswer answer)
    {
        if (answer.IsInvalid)
        {
            return host.Refuse(parsed, answer.Text);
        }

        host.Streams.Output.WriteLine(answer.Text);
        if (answer.Remark is { } remark)
        {
            host.Streams.Error.WriteLine(remark);
        }

        return ExitStatus.Done;
    }
}
