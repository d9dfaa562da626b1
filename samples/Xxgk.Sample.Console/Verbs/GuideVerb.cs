using System.CommandLine;
using Xxgk.Reporting;

namespace Xxgk.Samples.Verbs;

/// <summary><c>guide</c>: a school's guide to its information (信息公开指南).</summary>
internal static class GuideVerb
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = host.In("学校文件（JSON，格式见schema）", "A school's file (JSON; see schema)") };
        var asOf = DayOption.Create(host, "--as-of", host.In(
            "按哪一天的规定；默认为文件所载截止日，未载则为年度报告期限", "The day whose law is told: by default the file's as-of date, else the day on which the report is due"));
        var output = new DocumentOutput(host);
        var command = new Command("guide", host.In("编制信息公开指南", "Write the guide to a school's information")) { file, asOf, output.Format, output.Out };
        command.SetAction(parsed =>
        {
            if (!output.Fits(parsed, out var status))
            {
                return status;
            }

            var path = parsed.GetValue(file)!;
            if (!SchoolFiles.TryRead(host, path, out var school) || !LedgerFiles.TryJoin(host, path, school, out school))
            {
                return ExitStatus.BadInput;
            }

            var day = parsed.GetValue(asOf) ?? school.AsOf ?? ReportingDuty.For(school.Period, school.Institution).DueOn;
            var channels = school.Register.CountByChannel().Keys.Where(kind => kind != ChannelKind.Other).Select(kind => Channel.Of(kind));
            var guide = DisclosureGuide.Of(school.Institution, day, channels, school.Requests?.Rules);
            return output.Write(parsed, guide.Document, stream => ReportJson.Write(guide.Document, stream), guide.Problems);
        });
        return command;
    }
}
