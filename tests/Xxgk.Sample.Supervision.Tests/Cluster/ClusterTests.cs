using System.Diagnostics;
using System.Net;
using Xxgk.Samples.Supervision.Cluster;
using Xxgk.Samples.Supervision.Input;
using Xxgk.Samples.Supervision.Results;

namespace Xxgk.Samples.Supervision.Tests.Cluster;

/// <summary>Silos that are processes of their own and find one another in PostgreSQL.</summary>
public sealed class ClusterTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [PostgreSqlFact]
    public async Task A_silo_that_is_killed_in_the_middle_of_a_run_costs_nothing_but_time()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/schools.jsonl", Given.LinesOf(Enumerable.Range(1, 150), 40));
        folder.Write("b/cut.jsonl", Given.LinesOf([151, 152])[..^100]);
        folder.Write("b/empty.json");
        using var database = new MembershipDatabase();
        using var one = SiloProcess.Start(database);
        using var two = SiloProcess.Start(database);
        var survey = InputSurvey.Of([folder.Root]);

        // When a third is done; what the silo held of the provinces goes with it.
        var (bytes, all) = (0L, survey.Files.Sum(file => file.Length));
        void Done(long length)
        {
            if (Interlocked.Add(ref bytes, length) - length < all / 3 && Volatile.Read(ref bytes) >= all / 3)
            {
                two.Kill();
            }
        }

        var settings = new ClusterSettings("xxgk", "xxgk-supervision", IPAddress.Loopback, 11111, 30000, database.ConnectionString);
        var watch = Stopwatch.StartNew();
        var sink = await RemoteSilos.EvaluateAsync(survey.Files, settings, asOf: null, Done).WaitAsync(Patience);

        Assert.True(two.HasExited);
        Assert.False(one.HasExited);
        Assert.True(watch.Elapsed < Patience);
        Assert.Equal(Given.TextOf(Given.Evaluated([folder.Root])), Given.TextOf(SupervisionResult.Of(survey, sink.Outcomes, sink.Tallies.ByProvince)));
        var (status, errors) = one.Stop();
        Assert.Equal((ExitStatus.Done, string.Empty), (status, errors));
    }

    [PostgreSqlFact]
    public void The_verb_gives_on_a_cluster_what_it_gives_alone()
    {
        using var folder = Given.Folder();
        using var database = new MembershipDatabase();
        using var one = SiloProcess.Start(database);
        var settings = folder.Write("settings.json", System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { clusterId = "xxgk", postgreSql = database.ConnectionString }));

        var remote = Given.Host.Run("evaluate", folder.At("schools"), "--out", folder.At("remote"), "--cluster", "--settings", settings);
        var local = Given.Host.Run("evaluate", folder.At("schools"), "--out", folder.At("local"));

        Assert.Equal((ExitStatus.Done, string.Empty), (remote.ExitCode, remote.Errors));
        Assert.Equal(local.Lines.SkipLast(1), remote.Lines.SkipLast(1));
        Assert.All(Directory.EnumerateFiles(folder.At("local")), path => Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(folder.At("remote", Path.GetFileName(path)))));
    }

    [PostgreSqlFact]
    public async Task The_tables_are_made_once_by_whoever_comes_first()
    {
        using var database = new MembershipDatabase();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => MembershipTables.EnsureAsync(database.ConnectionString)));
        await MembershipTables.EnsureAsync(database.ConnectionString);
    }
}
