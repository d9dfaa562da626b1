using System.Text.Encodings.Web;
using System.Text.Unicode;
using NodaTime.Text;
using Xxgk.Requests;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Reports;
using Xxgk.Samples.Web.Search;
using Xxgk.Samples.Web.Storage;

namespace Xxgk.Samples.Web.Api;

/// <summary>What the column shows, for other systems: read-only, and nothing that a visitor could not read.</summary>
internal static class ApiEndpoints
{
    private const string Root = "/api/v1";
    private const int MostPerPage = 100;

    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    public static void AddPortalApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "信息公开 · Information disclosure";
            document.Info.Description = "学校主动公开的信息，只读。What the school has disclosed to society, read-only.";
            return Task.CompletedTask;
        }));
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, PortalJsonContext.Default);
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
    }

    public static void MapPortalApi(this WebApplication app)
    {
        var api = app.MapGroup(Root).WithTags("xxgk");
        api.MapGet("/school", SchoolAsync).WithSummary("学校 · The school").Produces<SchoolAnswer>();
        api.MapGet("/items", ItemsAsync).WithSummary("清单各事项 · The items of the list").Produces<IReadOnlyList<CategoryAnswer>>();
        api.MapGet("/records", RecordsAsync).WithSummary("已公开的信息 · Published records").Produces<RecordsAnswer>().ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/records/{id}", RecordAsync).WithSummary("一条信息 · A record").Produces<RecordAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/reports", ReportsAsync).WithSummary("已公布的年度报告 · Published annual reports").Produces<IReadOnlyList<ReportAnswer>>();
        api.MapGet("/requests/statistics", StatisticsAsync).WithSummary("依申请公开统计 · Requests in numbers").Produces<RequestsAnswer>().ProducesProblem(StatusCodes.Status400BadRequest);
        app.Map("/api/{**rest}", () => Results.Problem(statusCode: StatusCodes.Status404NotFound)).ExcludeFromDescription();
    }

    private static async Task<IResult> SchoolAsync(RegisterStore register, ChecklistEdition edition, CancellationToken stop)
    {
        var facts = await register.LoadHeaderAsync(stop);
        return Results.Ok(new SchoolAnswer(facts.Institution.Name, facts.Institution.Profile.Kind.ToJsonName(), facts.Institution.Province, facts.Period.ToString(), edition.Id));
    }

    private static async Task<IResult> ItemsAsync(PortalDbContext database, ChecklistEdition edition, CancellationToken stop)
    {
        var counts = await database.Records.Public().GroupBy(row => row.ListedItem).Select(rows => new { rows.Key, Count = rows.Count() }).ToDictionaryAsync(rows => rows.Key, rows => rows.Count, stop);
        IReadOnlyList<CategoryAnswer> categories = [.. edition.Categories.Select(category => new CategoryAnswer(
            category.Number, category.Name.Chinese, category.Name.English, [.. category.Items.Select(item => new ItemAnswer(item.Number, item.Title, item.Gloss, counts.GetValueOrDefault(item.Number)))]))];
        return Results.Ok(categories);
    }

    private static async Task<IResult> RecordsAsync(PortalDbContext database, HttpContext context, CancellationToken stop, int page = 1, int size = PublicRecords.PageSize, int? item = null, string? q = null)
    {
        if (page < 1 || size is < 1 or > MostPerPage || item is < 0 or > 1000)
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: $"page ≥ 1, 1 ≤ size ≤ {MostPerPage}, 0 ≤ item ≤ 1000");
        }

        var rows = database.Records.Public();
        rows = (item == 0 ? RecordRow.BeyondList : item) is { } number ? rows.Where(row => row.ListedItem == number) : rows;
        var query = SearchQuery.Of(q);
        rows = query.IsEmpty ? rows : query.In(rows, database.Grams);
        var found = await rows.NewestFirst().PageAsync(page, stop, size);
        return Results.Ok(new RecordsAnswer(found.Page, found.HasNext, [.. found.Rows.Select(row => AnswerOf(row, context, withText: false))]));
    }

    private static async Task<IResult> RecordAsync(string id, PortalDbContext database, HttpContext context, CancellationToken stop) =>
        await database.Records.Public().SingleOrDefaultAsync(row => row.Id == id, stop) is { } row ? Results.Ok(AnswerOf(row, context, withText: true)) : Results.Problem(statusCode: StatusCodes.Status404NotFound);

    private static async Task<IResult> ReportsAsync(PortalDbContext database, HttpContext context, CancellationToken stop)
    {
        var reports = await database.Reports.AsNoTracking().OrderByDescending(report => report.Number).Take(MostPerPage).Select(report => new { report.Number, report.Period, report.Title, report.PublishedOn }).ToListAsync(stop);
        IReadOnlyList<ReportAnswer> answers = [.. reports.Select(report => new ReportAnswer(
            report.Period.ToString(), report.Title, LocalDatePattern.Iso.Format(report.PublishedOn), Site(context) + FormattableString.Invariant($"/reports/{report.Number}")))];
        return Results.Ok(answers);
    }

    private static async Task<IResult> StatisticsAsync(Statements statements, string? period, CancellationToken stop)
    {
        if (period is not null && (!ReportingPeriod.TryParse(period, out var asked) || !(await statements.PeriodsAsync(stop)).Contains(asked!)))
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: "period: 2020-2021");
        }

        var chosen = await statements.PeriodOfAsync(period, stop);
        var statistics = (await statements.OfAsync(chosen, stop)).Requests;
        return Results.Ok(new RequestsAnswer(
            chosen.ToString(), statistics.Received, statistics.CarriedIn, statistics.CarriedOver, RequestOutcome.All.ToDictionary(outcome => outcome.ToJsonName(), statistics.Count, StringComparer.Ordinal)));
    }

    private static RecordAnswer AnswerOf(RecordRow row, HttpContext context, bool withText) => new(
        row.Id,
        row.Title,
        row.Item?.ToString(),
        row.Department,
        row.Record.ProducedOn.ToString(),
        withText ? row.Text : null,
        [.. row.Record.Publications.Select(shown => new PublicationAnswer(shown.Channel?.Kind.ToJsonName(), shown.Address, shown.From.ToString(), shown.Until?.ToString(), shown.Term?.ToString()))],
        Site(context) + "/records/" + Uri.EscapeDataString(row.Id));

    private static string Site(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";
}
