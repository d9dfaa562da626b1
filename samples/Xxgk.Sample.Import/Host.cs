using System.CommandLine;
using NodaTime;
using Xxgk.Samples.Import.Verbs;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Import;

/// <summary>The import host: registers as offices have them, and the links in them.</summary>
internal sealed class Host : CommandLineHost
{
    public Host(HostStreams streams, Language language)
        : base(streams, language)
    {
        Root = Worded(new(In("高等学校信息公开：导入台账，核查链接", "Information disclosure of China's universities: import registers, check links"))
        {
            PreviewVerb.Create(this),
            MappingVerb.Create(this),
            ImportVerb.Create(this),
            LinksVerb.Create(this, SystemClock.Instance),
        });
        Root.SetAction(_ => MainJob.Run(this));
    }

    protected override RootCommand Root { get; }
}
