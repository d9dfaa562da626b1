using System.CommandLine;
using System.Text.Json;
using Xxgk.Requests;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary><c>transitions</c>: the steps that a request can take under each regime (依申请公开流程表).</summary>
internal static class TransitionsVerb
{
    public static Command Create(Host host)
    {
        var format = FormatOption.Create(host, OutputFormat.Markdown, OutputFormat.Json);
        var command = new Command("transitions", host.In("依申请公开各步骤的流程表", "The steps of a request for information, a table for each regime")) { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                JsonText.Write(host.Streams.Output, WriteJson);
            }
            else
            {
                PageWriter.Write(PageOf(host), OutputFormat.Markdown, host.Streams);
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static Page PageOf(Host host)
    {
        var page = new Page().Add(new Heading(1, host.In("依申请公开流程表", "Transitions of a request for information")));
        foreach (var regime in RequestRegime.All)
        {
            page.Add(new Heading(2, host.In(regime.Wording)));
            page.Add(new Table(
                [host.In("状态", "From"), host.In("事件", "Event"), host.In("转为", "To"), host.In("时限", "Clock"), host.In("依据", "Basis")],
                [.. RequestTransitions.Of(regime).Select(row => (string[])
                [
                    row.From.Count == 0 ? "–" : string.Join(host.In("、", ", "), row.From.Select(state => host.In(state.ToWording()))),
                    host.In(row.On.ToWording()),
                    host.In(row.DestinationWording),
                    host.In(row.Clock.ToWording()),
                    host.In(row.BasisWording),
                ])]));
        }

        return page;
    }

    private static void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteArray("regimes", RequestRegime.All, static (json, regime) =>
        {
            json.WriteWording("regime", regime.Wording);
            json.WriteNumber("replyTerm", regime.ReplyTerm.Count);
            json.WriteArray("transitions", RequestTransitions.Of(regime), static (json, row) =>
            {
                json.WriteStartArray("from");
                foreach (var state in row.From)
                {
                    json.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(state.ToString()));
                }

                json.WriteEndArray();
                json.WriteCode("event", row.On);
                if (row.To is { } to)
                {
                    json.WriteCode("to", to);
                }

                if (row.ToWhileOthersOpen is { } waiting)
                {
                    json.WriteCode("toWhileOthersOpen", waiting);
                }

                json.WriteCode("clock", row.Clock);
                json.WriteCode("mark", row.Mark);
                json.WriteWording("basis", row.BasisWording);
            });
        });
        json.WriteEndObject();
    }
}
