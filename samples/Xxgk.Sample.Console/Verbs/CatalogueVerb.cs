using System.CommandLine;
using Xxgk.Reporting;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary><c>catalogue</c>: the catalogue of what a school has disclosed (信息公开目录).</summary>
internal static class CatalogueVerb
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = host.In("学校文件（JSON，格式见schema）", "A school's file (JSON; see schema)") };
        var scheme = new Option<IndexScheme>("--index-prefix")
        {
            Description = host.In("索取号前缀（如学校代码）：前缀-年份-流水号；默认无前缀", "The prefix of index numbers, as the school's code: PREFIX-YEAR-NUMBER; none by default"),
            HelpName = "PREFIX",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                try
                {
                    return IndexScheme.Of(text);
                }
                catch (ArgumentException)
                {
                    result.AddError(host.In($"“{PlainText.Quoted(text)}”不能作索取号前缀", $"'{PlainText.Quoted(text)}' cannot be the prefix of index numbers"));
                    return default;
                }
            },
        };
        var output = new DocumentOutput(host);
        var command = new Command("catalogue", host.In("编制信息公开目录", "Write the catalogue of what was disclosed")) { file, scheme, output.Format, output.Out };
        command.SetAction(parsed =>
        {
            if (!output.Fits(parsed, out var status))
            {
                return status;
            }

            if (!SchoolFiles.TryRead(host, parsed.GetValue(file)!, out var school))
            {
                return ExitStatus.BadInput;
            }

            var catalogue = CatalogueDocument.Of(school, parsed.GetValue(scheme), Checklist2014.Edition);
            return output.Write(parsed, catalogue.Document, stream => ReportJson.Write(catalogue.Document, stream), catalogue.Problems);
        });
        return command;
    }
}
