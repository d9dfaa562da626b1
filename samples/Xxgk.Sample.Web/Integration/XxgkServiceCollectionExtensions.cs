using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime.Extensions;
using Xxgk.Auditing;
using Xxgk.Reporting;
using Xxgk.Requests;

namespace Xxgk.Samples.Web.Integration;

/// <summary>The library in a host's services: law goes into constructors, once.</summary>
public static class XxgkServiceCollectionExtensions
{
    /// <summary>China keeps one time, without changes of the clock since 1991.</summary>
    public const string TimeZone = "Asia/Shanghai";

    /// <summary>Adds the calendar, the checklist, the evaluator, the clock of requests, the report and its auditor, and one <see cref="IClock"/>.</summary>
    /// <remarks>All are immutable: one instance serves every request. A faulty notice or region stops the start with <see cref="OptionsValidationException"/>.</remarks>
    public static IServiceCollection AddXxgk(this IServiceCollection services, Action<XxgkOptions>? configure = null)
    {
        services.AddOptions<XxgkOptions>().Configure(options => configure?.Invoke(options)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<XxgkOptions>, XxgkOptionsValidation>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<XxgkOptions>>().Value);

        services.AddSingleton(provider => ConfiguredCalendar.Of(provider.GetRequiredService<XxgkOptions>(), out _));
        services.AddSingleton(provider => provider.GetRequiredService<XxgkOptions>().Edition);
        services.AddSingleton<ChecklistEvaluator>();
        services.AddSingleton<AnnualReportBuilder>();
        services.AddSingleton(_ => new ReportAuditor([.. AuditRules.All, .. ChecklistAuditRules.All]));
        services.AddSingleton(provider => new ReplyClock(provider.GetRequiredService<WorkingCalendar>(), provider.GetRequiredService<XxgkOptions>().Rules));

        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton<TimeProvider>(provider => new ClockTimeProvider(provider.GetRequiredService<IClock>()));
        services.AddSingleton(provider => provider.GetRequiredService<IClock>().InZone(DateTimeZoneProviders.Tzdb[TimeZone]));
        return services;
    }
}
