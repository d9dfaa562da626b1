using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Api;
using Xxgk.Samples.Web.Feed;
using Xxgk.Samples.Web.Integration;
using Xxgk.Samples.Web.Matters;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Reports;
using Xxgk.Samples.Web.Requests;
using Xxgk.Samples.Web.Security;
using Xxgk.Samples.Web.Storage;
using Xxgk.Samples.Web.Text;

namespace Xxgk.Samples.Web;

/// <summary>The portal put together: services, first run, pipeline.</summary>
internal static class Portal
{
    public const string PostgreSql = "PostgreSQL";

    /// <summary>Two megabytes more than the largest upload, for the rest of its form.</summary>
    private const long LargestBody = (UploadRules.LargestFile + 2) * 1024 * 1024;

    public static void AddServices(WebApplicationBuilder builder, PortalOptions settings)
    {
        // A start that fails is told in a line of its own, not as a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        var services = builder.Services;
        services.AddSingleton(settings);
        if (settings.Clock is { } start)
        {
            services.AddSingleton<IClock>(new DemonstrationClock(PortalSettings.ClockOf(start)));
        }

        services.AddXxgk(options =>
        {
            options.Law = settings.Law;
            options.Region = settings.Region;
            options.Language = settings.Language == "en" ? Language.English : Language.Chinese;
            options.IndexNumbers = settings.IndexPrefix is { } prefix ? IndexScheme.Of(prefix) : default;
            foreach (var notice in settings.HolidayNotices)
            {
                options.HolidayNotices.Add(notice);
            }
        });
        AddStorage(services, builder.Configuration, settings);
        AddAccounts(services);
        services.AddDataProtection().SetApplicationName("xxgk").PersistKeysToFileSystem(new(Path.Combine(settings.DataFolder, "keys")));
        services.AddRateLimiter(limits => FormLimits.Configure(limits, settings.FormsPerMinute));
        AddPages(services);
        builder.WebHost.ConfigureKestrel(server => (server.AddServerHeader, server.Limits.MaxRequestBodySize) = (false, LargestBody));
    }

    /// <summary>Makes the database and fills an empty one; what stands against it, or nothing.</summary>
    public static async Task<IReadOnlyList<string>> PrepareAsync(WebApplication app)
    {
        try
        {
            _ = app.Services.GetRequiredService<IOptions<XxgkOptions>>().Value;
        }
        catch (OptionsValidationException faults)
        {
            return [.. faults.Failures];
        }

        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstRun>().PrepareAsync(default);
    }

    public static void Use(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseWhen(context => ApiEndpoints.IsApi(context), api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !ApiEndpoints.IsApi(context), pages => pages.UseExceptionHandler("/error/500").UseStatusCodePagesWithReExecute("/error/{0}"));
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseStaticFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapAtomFeed();
        app.MapPortalApi();
        app.MapOpenApi();
        app.MapLanguageSwitch();
    }

    private static void AddStorage(IServiceCollection services, IConfiguration configuration, PortalOptions settings)
    {
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
        services.AddSingleton<IActor, HttpActor>();
        services.AddDbContext<PortalDbContext>(options => Database.Configure(options, configuration.GetConnectionString(PostgreSql), settings.DataFolder));
        services.AddSingleton<SchoolHeader>();
        services.AddScoped<RegisterStore>().AddScoped<RequestStore>().AddScoped<FirstRun>();
        services.AddScoped<RecordDesk>().AddScoped<PersonalDataCheck>().AddScoped<AttachmentDesk>().AddScoped<RequestDesk>().AddScoped<MatterDesk>().AddScoped<Statements>().AddScoped<ReportDesk>().AddScoped<AccountDesk>();
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddIdentity<StaffMember, IdentityRole>(identity =>
            {
                // Length is what counts; rules about signs only make passwords harder to keep in mind.
                identity.Password.RequiredLength = AccountDesk.ShortestPassword;
                (identity.Password.RequireDigit, identity.Password.RequireUppercase, identity.Password.RequireLowercase, identity.Password.RequireNonAlphanumeric) = (false, false, false, false);
                (identity.Lockout.MaxFailedAccessAttempts, identity.Lockout.DefaultLockoutTimeSpan) = (5, TimeSpan.FromMinutes(15));
            })
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddClaimsPrincipalFactory<WorkerClaims>();
        services.ConfigureApplicationCookie(cookie =>
        {
            (cookie.LoginPath, cookie.AccessDeniedPath) = ("/staff/signin", "/error/403");
            (cookie.Cookie.Name, cookie.Cookie.HttpOnly, cookie.Cookie.SameSite, cookie.Cookie.SecurePolicy) = ("xxgk-staff", true, SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest);
            (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (TimeSpan.FromHours(4), true);
        });
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<PortalText>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AuthorizeFolder("/Staff");
            pages.Conventions.AllowAnonymousToPage("/Staff/SignIn");
        }).AddMvcOptions(options => options.Filters.Add<PasswordFirst>());
        services.Configure<FormOptions>(form => (form.ValueCountLimit, form.ValueLengthLimit, form.KeyLengthLimit, form.MultipartBodyLengthLimit) = (200, 600_000, 200, LargestBody));
        services.AddAntiforgery(forgery => (forgery.Cookie.Name, forgery.Cookie.SameSite) = ("xxgk-form", SameSiteMode.Strict));
        services.AddPortalApi();
    }
}
