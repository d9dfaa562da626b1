using System.CommandLine;
using Xxgk.Reporting;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary><c>guide</c>: a school's guide to its information (信息公开指南).</summary>
internal static class GuideVerb
{
    private const int LongestBody = 500;

    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = host.In("学校文件（JSON，格式见schema）", "A school's file (JSON; see schema)") };
        var asOf = DayOption.Create(host, "--as-of", host.In(
            "按哪一天的规定；默认为文件所载截止日，未载则为年度报告期限", "The day whose law is told: by default the file's as-of date, else the day on which the report is due"));
        var supervision = new Option<string?>("--supervision")
        {
            Description = host.In("学校监督部门的名称和举报电话；默认为学校文件所载", "The school's supervision body with its telephone number; by default the file's"),
            HelpName = "TEXT",
        };
        var output = new DocumentOutput(host);
        var command = new Command("guide", host.In("编制信息公开指南", "Write the guide to a school's information")) { file, asOf, supervision, output.Format, output.Out };
        command.SetAction(parsed =>
        {
            if (!output.Fits(parsed, out var status))
            {
                return status;
            }

            var body = parsed.GetValue(supervision);
            if (body is not null && (body.Length > LongestBody || string.IsNullOrWhiteSpace(body) || body.Any(char.IsControl)))
            {
                return host.Refuse(parsed, host.In($"“{PlainText.Quoted(body)}”不能作监督部门", $"'{PlainText.Quoted(body)}' cannot be a supervision body"));
            }

            var path = parsed.GetValue(file)!;
            if (!SchoolFiles.TryRead(host, path, out var school) || !LedgerFiles.TryJoin(host, path, school, out school))
            {
                return ExitStatus.BadInput;
            }

            var day = parsed.GetValue(asOf) ?? school.AsOf ?? ReportingDuty.For(school.Period, school.Institution).DueOn;
            var channels = school.Register.CountByChannel().Keys.Where(kind => kind != ChannelKind.Other).Select(kind => Channel.Of(kind));
            var guide = DisclosureGuide.Of(school.Institution, day, channels, school.Requests?.Rules, body);
            return output.Write(parsed, guide.Document, stream => ReportJson.Write(guide.Document, stream), guide.Problems);
        });
        return command;
    }
}
