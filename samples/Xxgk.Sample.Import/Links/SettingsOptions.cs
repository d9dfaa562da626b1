using System.CommandLine;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Import.Links;

/// <summary>The options that say how politely and how patiently links are checked.</summary>
internal sealed class SettingsOptions
{
    private readonly Option<int> perHost;
    private readonly Option<int> atOnce;
    private readonly Option<int> timeout;
    private readonly Option<int> retries;
    private readonly Option<int> pause;

    public SettingsOptions(CommandLineHost host)
    {
        var usual = new LinkSettings();
        perHost = NumberOption.Create(host, "--per-host", "N", Wording.Of("同一网站同时请求数", "Requests at once to one host"), usual.PerHost, 1, 16);
        atOnce = NumberOption.Create(host, "--at-once", "N", Wording.Of("全部同时请求数", "Requests at once in all"), usual.AtOnce, 1, 64);
        timeout = NumberOption.Create(host, "--timeout", "SECONDS", Wording.Of("每次请求的期限（秒）", "The time for one attempt, in seconds"), (int)usual.Timeout.TotalSeconds, 1, 120);
        retries = NumberOption.Create(host, "--retries", "N", Wording.Of("失败后重试次数", "Attempts after the first"), usual.Retries, 0, 10);
        pause = NumberOption.Create(
            host, "--pause", "MILLISECONDS", Wording.Of("对同一网站两次请求的间隔（毫秒）", "The time between two requests to one host, in milliseconds"), (int)usual.Pause.TotalMilliseconds, 0, 60_000);
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[perHost, atOnce, timeout, retries, pause])
        {
            command.Options.Add(option);
        }
    }

    public LinkSettings Of(ParseResult parsed) => new()
    {
        PerHost = parsed.GetValue(perHost),
        AtOnce = parsed.GetValue(atOnce),
        Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
        Retries = parsed.GetValue(retries),
        Pause = TimeSpan.FromMilliseconds(parsed.GetValue(pause)),
    };
}
