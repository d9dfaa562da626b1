using NodaTime.Text;
using Xxgk.Samples.Web.Integration;

namespace Xxgk.Samples.Web.Text;

/// <summary>The language of the page that is being written; every text stands in both, side by side.</summary>
public sealed class PortalText
{
    public const string Cookie = "xxgk-language";

    public PortalText(IHttpContextAccessor accessor, XxgkOptions options) =>
        Language = accessor.HttpContext?.Request.Cookies[Cookie] switch
        {
            "en" => Language.English,
            "zh" => Language.Chinese,
            _ => options.Language,
        };

    public Language Language { get; }

    public string Code => Language == Language.Chinese ? "zh-CN" : "en";

    public string this[string chinese, string english] => Language == Language.Chinese ? chinese : english;

    public string this[Wording wording] => wording.In(Language);

    public string this[LocalDate day] => LocalDatePattern.Iso.Format(day);

    public string this[PartialDate? date] => date is { IsUnknown: false } known ? known.ToString() : this["未载明", "not stated"];

    public string this[Instant instant] => ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm", null).Format(instant.InZone(DateTimeZoneProviders.Tzdb[XxgkServiceCollectionExtensions.TimeZone]));
}
