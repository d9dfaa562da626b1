namespace Xxgk.Samples.Import.Tests.Links;

/// <summary>Runs the verb as a process on a file of its own, against a server of its own.</summary>
internal sealed class LinksRuns : IDisposable
{
    public static HostProgram Host { get; } = HostProgram.Named("xxgk-import");

    public static IReadOnlyList<string> Quick { get; } = ["--timeout", "5", "--retries", "0", "--pause", "0", "--per-host", "8"];

    public string Folder { get; } = Directory.CreateTempSubdirectory("xxgk-links").FullName;

    public LoopbackServer Server { get; } = new LoopbackServer()
        .On("/good", Answers.Page())
        .On("/old", Answers.Redirect(301, "/good"))
        .On("/soft", Answers.Page("<title>页面不存在</title>"))
        .On("/login", Answers.Status(403));

    public static IReadOnlyList<Publication> Publications(string path)
    {
        Assert.True(SchoolFile.Read(File.ReadAllBytes(path)).TryGetValue(out var facts));
        return [.. facts!.Register.Records.SelectMany(record => record.Publications)];
    }

    public static void Write(string path, SchoolFacts facts)
    {
        using var stream = File.Create(path);
        SchoolFile.Write(facts, stream);
    }

    public HostRun Links(string path, params string[] arguments) => Host.Run(["links", path, .. Quick, .. arguments]);

    public Publication Up(string path) => new() { Address = Server[path], From = PartialDate.Of(new(2020, 11, 1)) };

    public string FileWith(params Publication[] publications)
    {
        var path = Path.Combine(Folder, "school.json");
        Write(path, Schools.With(publications));
        return path;
    }

    public void Dispose()
    {
        Server.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
