using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xxgk.Requests;
using Xxgk.Samples.Web.Storage;
using Xxgk.Samples.Web.Tests.Hosting;

namespace Xxgk.Samples.Web.Tests.Scale;

/// <summary>10,000 records and 1,000 requests: lists go by an index and show a page, whatever there is.</summary>
public sealed partial class ManyRecordsTests
{
    private const int Records = 10_000;
    private const int Requests = 1_000;
    private const int MostLinks = 130;

    private static readonly IReadOnlyList<ItemPart> Parts = Checklist2014.Edition.Parts;

    [Fact]
    public async Task Lists_read_by_index_and_show_a_page_at_a_time()
    {
        using var portal = new PortalHost();
        await FillAsync(portal);
        var failures = new List<string>();
        var office = await portal.SignInAsync("xxgk");
        foreach (var address in new[] { "/", "/items/19", "/items/19?page=7", "/catalogue?page=3", "/search?q=" + Uri.EscapeDataString("预算"), "/search?q=" + Uri.EscapeDataString("第9999号"), "/feed.atom", "/api/v1/records?page=2", "/api/v1/items", "/records/r-5000", "/staff/records", "/staff/requests", "/staff/requests?ended=true", "/staff/requests/q-500", "/staff/trail" })
        {
            var before = portal.Log.Length;
            var text = await office.TextAsync(address);
            if (Link().Count(text) > MostLinks)
            {
                failures.Add($"{address} shows {Link().Count(text)} links");
            }

            foreach (Match query in Query().Matches(portal.Log[before..]))
            {
                var plan = await PlanAsync(portal, query.Groups["sql"].Value);
                var sql = query.Groups["sql"].Value;
                var sorts = plan.Contains("USE TEMP B-TREE FOR ORDER BY", StringComparer.Ordinal);

                // A search sorts what it found; a walk along the key stops after a page.
                var walksAll = plan.Exists(ReadsAWholeTable) && (sorts || !sql.Contains("LIMIT", StringComparison.Ordinal));
                if (walksAll || (sorts && !sql.Contains("Grams", StringComparison.Ordinal)))
                {
                    failures.Add($"{address}: {string.Join("; ", plan)} in {sql}");
                }
            }
        }

        Assert.Empty(failures);
        foreach (var address in new[] { "/staff", "/staff/report" })
        {
            Assert.True(await office.StatusAsync(address) == System.Net.HttpStatusCode.OK, address + portal.Log[^Math.Min(portal.Log.Length, 4000)..]);
        }
    }

    // Tables with a row for a school or a year may be read whole; the big ones may not.
    private static bool ReadsAWholeTable(string step) => WholeTable().IsMatch(step);

    [GeneratedRegex(@"^SCAN (?:""?(?:r|a|g|Records|AuditTrail|Grams|Requests)\d?""?)(?! USING)", RegexOptions.None, 1000)]
    private static partial Regex WholeTable();

    [GeneratedRegex("<a |<entry>|\"id\"", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"Executed DbCommand[^\n]*\n(?<sql>SELECT(?:[^\n]*\n(?!Executed|\w+:))*?[^\n]*)(?=\n[A-Z][a-z]+ |\n\w+ing |\z)", RegexOptions.None, 5000)]
    private static partial Regex Query();

    private static Task<List<string>> PlanAsync(PortalHost portal, string sql) => portal.ReadAsync(async database =>
    {
        await using var command = database.Database.GetDbConnection().CreateCommand();
        await database.Database.OpenConnectionAsync();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var name in Parameter().Matches(sql).Select(match => match.Value).Distinct(StringComparer.Ordinal))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "1");
            command.Parameters.Add(parameter);
        }

        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    });

    [GeneratedRegex(@"@\w+", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    private static async Task FillAsync(PortalHost portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var records = Enumerable.Range(0, Records).Select(number => new DisclosureRecord("r-" + number, $"第{number}号{(number % 3 == 0 ? "预算" : "招生")}说明")
        {
            Item = Parts[number % Parts.Count].Reference,
            Department = "财务处",
            ProducedOn = PartialDate.Of(new LocalDate(2020, 9, 1).PlusDays(number % 180)),
            Publications = [new() { From = PartialDate.Of(new LocalDate(2020, 9, 2).PlusDays(number % 180)) }],
        });
        await scope.ServiceProvider.GetRequiredService<RegisterStore>().SaveAsync(DisclosureRegister.Of(records));
        var requests = Enumerable.Range(0, Requests).Select(number => new InformationRequest("q-" + number, RequestLaw.Measures, new LocalDate(2020, 9, 1).PlusDays(number % 180)) { Subject = "申请" + number, Events = number % 2 == 0 ? [] : [new RequestWithdrawn(new LocalDate(2020, 9, 2).PlusDays(number % 180))] });
        await scope.ServiceProvider.GetRequiredService<RequestStore>().SaveAsync(new(new RequestLedger(requests)));
    }
}
