using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using Xxgk.Samples.Output;
using Xxgk.Samples.Supervision.Cluster;
using Xxgk.Samples.Supervision.Evaluation;
using Xxgk.Samples.Supervision.Input;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Supervision.Verbs;

/// <summary><c>evaluate</c>: schools' files, folders of them or files of JSON Lines, evaluated and summed up.</summary>
internal static class EvaluateVerb
{
    private const string DefaultOut = "artifacts/supervision";
    private const int MostWorkers = 256;
    private const int MostSilos = 16;

    public static Command Create(CommandLineHost host)
    {
        var paths = new Argument<string[]>("PATH...")
        {
            Description = host.In("学校文件（.json）、逐行文件（.jsonl、.ndjson）或文件夹（含下级文件夹）", "Schools' files (.json), files of lines (.jsonl, .ndjson), or folders of them, at any depth"),
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(result =>
        {
            // A verb that takes any number of paths would take an option written wrong for one of them.
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
            {
                result.AddError(host.In($"没有“{PlainText.Quoted(option.Value)}”这个选项", $"there is no option '{PlainText.Quoted(option.Value)}'"));
            }
            else if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError(host.In("路径是空的", "a path is empty"));
            }
        });
        var folder = new Option<string?>("--out") { Description = host.In($"结果写入的文件夹，默认为{DefaultOut}", $"The folder of the results, {DefaultOut} by default"), HelpName = "FOLDER" };
        var asOf = DayOption.Create(host, "--as-of", host.In("核对截止日；默认为各校文件所载，未载则为年度报告期限", "The day at which to look: by default each school's own, else the day on which its report is due"));
        var workers = NumberOption.Create(host, "--workers", host.In("线程数，默认为处理器核数", "How many threads, as many as cores by default"), MostWorkers);
        var silos = NumberOption.Create(host, "--silos", host.In("在本进程内以N个 Orleans 节点核对", "Evaluate with N Orleans silos in this process"), MostSilos);
        var cluster = new Option<bool>("--cluster") { Description = host.In("由另行启动的节点核对（见 silo）", "Evaluate with silos that run elsewhere (see silo)") };
        var strict = new Option<bool>("--strict") { Description = host.In("有应整改的发现时，退出状态为1", "Exit status 1 if there are findings of error severity") };
        var settings = new ClusterOptions(host);
        var command = new Command("evaluate", host.In(
            "逐校核对并汇总；读不了的文件列在标准错误，不影响其余，全都读不了时退出状态为2",
            "Evaluate schools and sum them up; files that cannot be read are listed on standard error and do not stop the rest, and the status is 2 if none can be"))
        {
            paths, folder, asOf, workers, silos, cluster, strict,
        };
        settings.AddTo(command, ofSilo: false);
        command.SetAction(parsed =>
        {
            var (threads, ofThisProcess, elsewhere) = (parsed.GetValue(workers), parsed.GetValue(silos), parsed.GetValue(cluster));
            if ((threads is null ? 0 : 1) + (ofThisProcess is null ? 0 : 1) + (elsewhere ? 1 : 0) > 1)
            {
                return host.Refuse(parsed, host.In("--workers、--silos 和 --cluster 只能选一个", "only one of --workers, --silos and --cluster is given"));
            }

            var to = parsed.GetValue(folder) ?? DefaultOut;
            if (parsed.GetValue(paths)!.Any(path => IsSame(path, to)))
            {
                return host.Refuse(parsed, host.In("结果不能写入所读取的文件夹，请以--out另指定文件夹", "results are not written into a folder that is read: name another one by --out"));
            }

            var request = new RunRequest(parsed.GetValue(paths)!, to, parsed.GetValue(asOf));
            SupervisionJob.Evaluation? evaluate = ofThisProcess is { } count ? InSilos(count, request.AsOf)
                : elsewhere ? OnCluster(host, settings, parsed, request.AsOf)
                : InThreads(threads ?? Environment.ProcessorCount, request.AsOf);
            return evaluate is null ? ExitStatus.BadInput : RunOn(host, request, parsed.GetValue(strict), evaluate);
        });
        return command;
    }

    private static bool IsSame(string path, string other) =>
        string.Equals(Full(path), Full(other), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string Full(string path) => string.IsNullOrWhiteSpace(path) ? string.Empty : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private static int RunOn(CommandLineHost host, RunRequest request, bool isStrict, SupervisionJob.Evaluation evaluate)
    {
        try
        {
            return SupervisionJob.Run(host, request, isStrict, evaluate);
        }
        catch (ClusterUnavailableException error)
        {
            host.Streams.Error.WriteLine(host.In(error.Wording));
            return ExitStatus.BadInput;
        }
    }

    private static SupervisionJob.Evaluation InThreads(int count, LocalDate? asOf) =>
        (files, done) => LocalRun.Evaluate(Pieces.Of(files, Pieces.UsualSize), count, asOf, done);

    private static SupervisionJob.Evaluation InSilos(int count, LocalDate? asOf) => (files, done) => LocalSilos.Evaluate(files, count, asOf, done);

    private static SupervisionJob.Evaluation? OnCluster(CommandLineHost host, ClusterOptions options, ParseResult parsed, LocalDate? asOf) =>
        options.TryRead(host, parsed, out var settings) ? (files, done) => RemoteSilos.Evaluate(files, settings, asOf, done) : null;
}
