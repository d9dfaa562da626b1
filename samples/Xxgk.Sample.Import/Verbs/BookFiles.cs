using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;
using Xxgk.Samples.Import.Mapping;
using Xxgk.Samples.Import.Registers;
using Xxgk.Samples.Output;
using Xxgk.Samples.Verbs;

namespace Xxgk.Samples.Import.Verbs;

/// <summary>Gets the plan of an import, from a workbook and a mapping file or by guessing; what is wrong goes to standard error, a line each.</summary>
internal static class BookFiles
{
    public static Wording NothingToImport { get; } = Wording.Of(
        "没有识别出台账或填报数的工作表；请用preview查看各列，用mapping写出对应文件并写明各列。",
        "No sheet was recognised as a register or as declared counts; see the columns by preview, and name them in a mapping file that mapping writes.");

    public static ImportPlan? PlanOf(CommandLineHost host, string path, string? mappingPath)
    {
        if (mappingPath is null)
        {
            return new ImportPlan(path, WorkbookSurvey.Guess(path), ImportSettings.Default);
        }

        if (!SchoolFiles.TryReadBytes(host, mappingPath, out var bytes))
        {
            return null;
        }

        var problems = new List<MappingProblem>();
        var mapping = MappingReader.Read(bytes, problems, out var syntaxAt);
        var sheets = mapping is null ? [] : MappingApplication.Apply(mapping, path, problems);
        foreach (var problem in problems)
        {
            var (line, column) = syntaxAt ?? JsonPlaces.Of(bytes, problem.Path);
            SchoolFiles.Report(host, mappingPath, line, column, host.In(problem.Fault));
        }

        return problems.Count == 0 ? new ImportPlan(path, sheets, mapping!.Settings) : null;
    }

    /// <summary>Whether a file that is to be written is one of those that are read.</summary>
    public static bool IsOneOf(string path, params string?[] read) =>
        read.Any(one => one is not null && string.Equals(Path.GetFullPath(path), Path.GetFullPath(one), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    /// <summary>Whether there is anything to import; if not, what to do is said.</summary>
    public static bool HoldsRegister(CommandLineHost host, ImportPlan plan)
    {
        if (plan.Sheets.Any(sheet => sheet.Content != SheetContent.Nothing))
        {
            return true;
        }

        host.Streams.Error.WriteLine(PlainText.OneLine(plan.Path) + ": " + host.In(NothingToImport));
        return false;
    }

    /// <summary>Does something with a workbook; a file that cannot be read is told, and nothing else is.</summary>
    public static int Reading(CommandLineHost host, string path, Func<int> use)
    {
        try
        {
            return use();
        }
        catch (UnreadableBookException error)
        {
            host.Streams.Error.WriteLine(PlainText.OneLine(path) + ": " + host.In(error.Fault));
            return ExitStatus.BadInput;
        }
    }

    /// <summary>FILE:SHEET!CELL: what is wrong with what stands there.</summary>
    public static void Report(CommandLineHost host, string path, ImportProblems problems)
    {
        // A record's problems come when its last row has been read, a date's before a name's: people go from cell to cell.
        var sheets = problems.List.Select(problem => problem.Place.Sheet).Distinct(StringComparer.Ordinal).ToList();
        foreach (var problem in problems.List.OrderBy(problem => sheets.IndexOf(problem.Place.Sheet)).ThenBy(problem => problem.Place.Row).ThenBy(problem => problem.Place.Column))
        {
            var what = problem.Text.Length == 0
                ? host.In(problem.Fault)
                : host.In($"“{PlainText.Quoted(problem.Text)}”：{problem.Fault.Chinese}", $"'{PlainText.Quoted(problem.Text)}': {problem.Fault.English}");
            host.Streams.Error.WriteLine(PlainText.OneLine($"{path}:{problem.Place}: {what}"));
        }

        if (problems.Count > problems.List.Count)
        {
            var further = problems.Count - problems.List.Count;
            host.Streams.Error.WriteLine(PlainText.OneLine(path) + ": " + host.In(
                FormattableString.Invariant($"另有{further}个问题未列出"), FormattableString.Invariant($"{further} more problems")));
        }
    }
}
