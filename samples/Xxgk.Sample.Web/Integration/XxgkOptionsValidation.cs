using Microsoft.Extensions.Options;

namespace Xxgk.Samples.Web.Integration;

/// <summary>Refuses to start with a calendar that is not what the settings say.</summary>
internal sealed class XxgkOptionsValidation : IValidateOptions<XxgkOptions>
{
    public ValidateOptionsResult Validate(string? name, XxgkOptions options)
    {
        ConfiguredCalendar.Of(options, out var problems);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
