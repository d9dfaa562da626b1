namespace Xxgk.Samples.Web;

/// <summary>The settings of the section <c>Portal</c>; README.md tells them.</summary>
public sealed class PortalOptions
{
    /// <summary>Where the embedded database and the keys of the cookies lie.</summary>
    public string DataFolder { get; set; } = "App_Data";

    /// <summary>The school's file that an empty database is filled with.</summary>
    public string SchoolFile { get; set; } = Path.Combine(AppContext.BaseDirectory, "data", "sdvcst-2020-2021.json");

    /// <summary>The password of the accounts that the first run makes; drawn and shown once where none is given.</summary>
    public string? FirstPassword { get; set; }

    /// <summary>For demonstrations and tests: the instant at which the portal's clock starts, as 2021-03-05T02:00:00Z.</summary>
    public string? Clock { get; set; }

    /// <summary>How many forms one address may send in a minute.</summary>
    public int FormsPerMinute { get; set; } = 20;

    /// <summary>The law under which requests are answered: Measures or Regulation.</summary>
    public Xxgk.Requests.RequestLaw Law { get; set; }

    /// <summary>Files with holiday notices that are newer than the library.</summary>
    public List<string> HolidayNotices { get; set; } = [];

    /// <summary>A province with an arrangement of its own.</summary>
    public string? Region { get; set; }

    /// <summary>The prefix of index numbers in the catalogue.</summary>
    public string? IndexPrefix { get; set; }

    /// <summary>The language for visitors who chose none: zh or en.</summary>
    public string Language { get; set; } = "zh";
}
