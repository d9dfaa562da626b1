using Xxgk.Benchmarks.Evaluating;
using Xxgk.Benchmarks.Loading;
using Xxgk.Benchmarks.Supervising;
using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Pages;

/// <summary>What was measured of many schools, and what follows from it by multiplication.</summary>
internal sealed class Nation
{
    /// <summary>Records of a school in a year: what was measured.</summary>
    public const int RecordsOfSchool = 5_000;

    /// <summary>A round number, not a count.</summary>
    public const int Schools = 3_000;

    private readonly Figure measured;
    private readonly Figure twoWorkers;

    private Nation(ResultsFile results, Figure measured, Figure twoWorkers)
    {
        this.measured = measured;
        this.twoWorkers = twoWorkers;
        Large = results.Of(SuperviseWork.Id, Contender.Xxgk, Schools);
        LargeByTwo = results.Of(SuperviseWork.Id, SuperviseWork.TwoWorkers, Schools);
        Silos = results.Of(SilosWork.Id, Contender.Xxgk, MeasuredSchools);
        Threads = results.Of(SilosWork.Id, SilosWork.TwoThreads, MeasuredSchools);
        Register = results.Of(LoadWorks.LoadId, Contender.Xxgk, 36_000);
        Year = results.Of(EvaluationWorks.Id, Contender.Xxgk, 3_600);
    }

    /// <summary>How many schools the figures are of from which the others follow.</summary>
    public static int MeasuredSchools => 300;

    /// <summary>A nation's year as it was measured, in one round; null where there was no room for the file.</summary>
    public Figure? Large { get; }

    public Figure? LargeByTwo { get; }

    public Figure? Silos { get; }

    public Figure? Threads { get; }

    /// <summary>A register loaded: what it keeps in memory.</summary>
    public Figure? Register { get; }

    /// <summary>A school-year evaluated from a register that is loaded.</summary>
    public Figure? Year { get; }

    public double BytesOfRecord => (double)measured.Bytes!.Value / (measured.Size * RecordsOfSchool);

    public double Resident => twoWorkers.Resident ?? 0;

    /// <summary>Bytes a second of one worker.</summary>
    public double Speed => measured.Bytes!.Value / measured.Nanoseconds * 1e9;

    public double SpeedOfTwo => twoWorkers.Bytes!.Value / twoWorkers.Nanoseconds * 1e9;

    /// <summary>What a second worker adds: 2 would be all.</summary>
    public double Gain => SpeedOfTwo / Speed;

    public static Nation? Of(ResultsFile results) =>
        results.Of(SuperviseWork.Id, Contender.Xxgk, MeasuredSchools) is { Bytes: not null } one && results.Of(SuperviseWork.Id, SuperviseWork.TwoWorkers, MeasuredSchools) is { Bytes: not null } two
            ? new(results, one, two)
            : null;

    public double BytesOf(long schools, int years) => BytesOfRecord * schools * years * RecordsOfSchool;

    /// <summary>Multiplied from the largest measurement that is no larger.</summary>
    public double Nanoseconds(long schools, int years, bool byTwo)
    {
        var large = schools * years >= Schools ? byTwo ? LargeByTwo : Large : null;
        var from = large is { Bytes: not null } ? large : byTwo ? twoWorkers : measured;
        return BytesOf(schools, years) / from.Bytes!.Value * from.Nanoseconds;
    }
}
