using System.Diagnostics;
using Xxgk.Benchmarks.Pages;
using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;

// "pages": the pages are made from the results, nothing is measured.
if (args is ["pages"])
{
    PageFiles.Write(Repository.Pages, AllWorks.InOrder, ResultsFile.Read(Repository.Results));
    return 0;
}

if (args is [OwnProcess.Verb, var id, .. var rest])
{
    return OwnProcess.Answer(AllWorks.InOrder.FirstOrDefault(work => work.Id == id), rest);
}

var choice = $"The works are {string.Join(", ", AllWorks.InOrder.Select(work => work.Id))}; pages makes the pages. Without an argument every work is measured.";
if (args is ["--help" or "-h" or "-?"])
{
    Console.WriteLine(choice);
    return 0;
}

// No argument: every work, in some three quarters of an hour. Ids of works: these only. Their figures replace the ones in the results file.
var unknown = args.Where(arg => AllWorks.InOrder.All(work => work.Id != arg)).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine($"Unknown: {string.Join(", ", unknown.Select(arg => $"'{arg}'"))}. {choice}");
    return 2;
}

var results = ResultsFile.Read(Repository.Results);
foreach (var work in AllWorks.InOrder.Where(work => args.Length == 0 || args.Contains(work.Id, StringComparer.Ordinal)))
{
    Console.WriteLine($"== {work.Title}");
    var clock = Stopwatch.StartNew();
    Figure[] figures = [.. InProcess.Run(work), .. work.Measure?.Invoke() ?? []];
    if (figures.Length == 0)
    {
        // It could not be measured here, and said why; former figures stay.
        continue;
    }

    var machine = Machine.Here(SystemClock.Instance) with
    {
        Versions = [.. work.Classes.Count > 0 ? [PackageVersion.Of("BenchmarkDotNet")] : Array.Empty<string>(), .. work.Versions?.Invoke() ?? []],
        Seconds = (int)clock.Elapsed.TotalSeconds,
    };
    results = results.With(work.Id, machine, figures);
    results.Write(Repository.Results);
}

return 0;
