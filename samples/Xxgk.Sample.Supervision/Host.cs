using System.CommandLine;
using Xxgk.Samples.Output;
using Xxgk.Samples.Supervision.Verbs;

namespace Xxgk.Samples.Supervision;

/// <summary>The supervision host: many schools evaluated in one run, on one machine or on several; the main job where no verb is given.</summary>
internal sealed class Host : CommandLineHost
{
    public Host(HostStreams streams, Language language)
        : base(streams, language)
    {
        Root = Worded(new(In("高等学校信息公开：多校核对与汇总", "Information disclosure of China's universities: many schools evaluated and summed up"))
        {
            EvaluateVerb.Create(this),
            SampleVerb.Create(this),
            SiloVerb.Create(this),
        });
        Root.SetAction(_ => MainJob.Run(this));
    }

    protected override RootCommand Root { get; }
}
