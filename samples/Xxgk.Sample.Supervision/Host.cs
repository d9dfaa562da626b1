using System.CommandLine;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Supervision;

/// <summary>The supervision host: many schools evaluated in one run, on one machine or on several.</summary>
internal sealed class Host : CommandLineHost
{
    public Host(HostStreams streams, Language language)
        : base(streams, language)
    {
        Root = Worded(new(In("高等学校信息公开：多校核对与汇总", "Information disclosure of China's universities: many schools evaluated and summed up")));
    }

    protected override RootCommand Root { get; }
}
