using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Xxgk.Benchmarks.Running;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Calendar;

/// <summary>What a developer of the web takes: the package chinese-days, in a process of Node.js, with the same dates.</summary>
internal static class ChineseDays
{
    public const string Name = "chinese-days";

    private const string Package = "chinese-days@1.5.7";
    private const int Rounds = 5;

    private static readonly string Folder = Repository.Scratch("node");

    /// <summary>Measures the package; nothing where there is no Node.js or no package to be had.</summary>
    /// <param name="work">Adding or counting: the id of the work.</param>
    public static IReadOnlyList<Figure> Measure(string work)
    {
        if (!IsInstalled())
        {
            Console.WriteLine($"'{Name}' is left out: it takes node, npm and the package {Package}.");
            return [];
        }

        return RoundRobin.Run([.. CalendarWorks.Sizes.Select(size => new Entry(work, Name, size, () => Run(work, size)))], Rounds);
    }

    private static Measurement Run(string work, int size)
    {
        var measurement = OwnProcess.Start("node",
        [
            Path.Combine(Repository.Root, "tests", "Xxgk.Benchmarks", "Calendar", "chinese-days.cjs"),
            Path.Combine(Folder, "node_modules", Name), Questions(size), work, size.ToString(CultureInfo.InvariantCulture), Repository.IsTrial ? "100" : "1000",
        ]);
        Console.WriteLine($"{work}, {size}: {measurement.Answer}");
        return measurement;
    }

    /// <summary>A file of questions and of the library's answers: a day, the last day of a count, the end of the period, the count.</summary>
    private static string Questions(int size)
    {
        var (calendar, period) = (WorkingCalendar.National, WorkingDays.Of(size));
        var path = Path.Combine(Folder, FormattableString.Invariant($"questions-{size}.txt"));
        File.WriteAllLines(path, CalendarDates.All().Select(day =>
        {
            var later = day.AddDays(size * CalendarDates.CountedDays);
            var (start, through) = (LocalDate.FromDateOnly(day), LocalDate.FromDateOnly(later));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{day:yyyy-MM-dd} {later:yyyy-MM-dd} {calendar.Add(start, period).Value.ToDateOnly():yyyy-MM-dd} {calendar.Count(start, through).Value.Count}");
        }));
        return path;
    }

    private static bool IsInstalled()
    {
        try
        {
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            using var process = Process.Start(new ProcessStartInfo(npm, ["install", "--prefix", Folder, "--no-audit", "--no-fund", "--silent", Package]) { UseShellExecute = false });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
