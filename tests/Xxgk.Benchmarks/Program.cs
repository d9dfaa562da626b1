using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;

if (args is [OwnProcess.Verb, var id, .. var rest])
{
    return OwnProcess.Answer(AllWorks.InOrder.FirstOrDefault(work => work.Id == id), rest);
}

// No argument: every work, in some half an hour. Ids of works: these only. Their figures replace the ones in the results file.
var unknown = args.Where(arg => AllWorks.InOrder.All(work => work.Id != arg)).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine($"Unknown: {string.Join(", ", unknown)}. The works are {string.Join(", ", AllWorks.InOrder.Select(work => work.Id))}.");
    return 2;
}

var results = ResultsFile.Read(Repository.Results);
foreach (var work in AllWorks.InOrder.Where(work => args.Length == 0 || args.Contains(work.Id, StringComparer.Ordinal)))
{
    Console.WriteLine($"== {work.Title}");
    Figure[] figures = [.. InProcess.Run(work), .. work.Measure?.Invoke() ?? []];
    results = results.With(work.Id, Machine.Here(SystemClock.Instance), figures);
    results.Write(Repository.Results);
}

return 0;
