using System.CommandLine;
using Xxgk.Samples.Output;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples;

/// <summary>The console host: the verbs, and the main job where none is given.</summary>
internal sealed class Host : CommandLineHost
{
    public Host(HostStreams streams, Language language)
        : base(streams, language)
    {
        Root = Worded(new(In("高等学校信息公开：事项清单、公开时限、报告期", "Information disclosure of China's universities: the checklist, time limits, reporting periods"))
        {
            ChecklistVerb.Create(this),
            EvaluateVerb.Create(this),
            AgendaVerb.Create(this),
            DecideVerb.Create(this),
            RequestsVerb.Create(this),
            TransitionsVerb.Create(this),
            ReportVerb.Create(this),
            GuideVerb.Create(this),
            CatalogueVerb.Create(this),
            AuditVerb.Create(this),
            RulesVerb.Create(this),
            SchemaVerb.Create(this),
            WorkdaysVerb.Create(this),
            PeriodVerb.Create(this),
        });
        var main = MainJob.OutOption(this);
        Root.Options.Add(main);
        Root.SetAction(parsed => MainJob.Run(this, parsed.GetValue(main)));
    }

    protected override RootCommand Root { get; }
}
