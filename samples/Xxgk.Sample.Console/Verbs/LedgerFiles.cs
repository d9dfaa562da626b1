using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;
using Xxgk.Requests;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Verbs;

/// <summary>Reads a ledger of requests: a file of its own, or one that a school's file holds or names.</summary>
internal static class LedgerFiles
{
    /// <summary>The ledger of a ledger's or a school's file; period and as-of date are the school's where its file states them.</summary>
    public static bool TryRead(Host host, string path, [NotNullWhen(true)] out RequestFacts? facts)
    {
        facts = null;
        if (!SchoolFiles.TryReadBytes(host, path, out var bytes))
        {
            return false;
        }

        if (!IsSchool(bytes))
        {
            return TryRead(host, path, bytes, out facts);
        }

        if (!SchoolFiles.TryRead(host, path, out var school) || !TryJoin(host, path, school, out school))
        {
            return false;
        }

        if (school.Requests is not { } requests)
        {
            SchoolFiles.Report(host, path, 1, 1, host.In("学校文件没有依申请公开台账（ledger或ledgerFile）", "the school's file has no ledger of requests ('ledger' or 'ledgerFile')"));
            return false;
        }

        facts = new RequestFacts(requests.Ledger)
        {
            Institution = school.Institution.Name,
            Period = school.Period,
            AsOf = school.AsOf ?? requests.AsOf,
            Rules = requests.Rules,
        };
        return true;
    }

    /// <summary>The day at which a ledger is looked at: the one asked for, else the file's. There are requests only since a law is in force.</summary>
    public static bool TryDay(Host host, string path, RequestFacts facts, LocalDate? asked, out LocalDate day)
    {
        day = asked ?? facts.AsOf ?? default;
        if ((asked ?? facts.AsOf) is null)
        {
            SchoolFiles.Report(host, path, 1, 1, host.In("文件没有截止日（asOf），请用 --as-of 指定", "the file names no as-of date ('asOf'): give one with --as-of"));
            return false;
        }

        if (day >= RequestSurvey.FirstDay && day <= RequestSurvey.LastDay)
        {
            return true;
        }

        var (first, last) = (DayText.Format(RequestSurvey.FirstDay), DayText.Format(RequestSurvey.LastDay));
        SchoolFiles.Report(host, path, 1, 1, host.In(
            $"截止日{DayText.Format(day)}不在{first}（依申请公开制度施行）至{last}之间", $"the as-of date {DayText.Format(day)} is not between {first}, since when there are requests, and {last}"));
        return false;
    }

    /// <summary>The school with the ledger that its file names, read from where it is relative to that file.</summary>
    public static bool TryJoin(Host host, string path, SchoolFacts school, out SchoolFacts joined)
    {
        joined = school;
        if (school.LedgerPath is not { } named)
        {
            return true;
        }

        var ledgerPath = Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, named);
        if (!SchoolFiles.TryReadBytes(host, ledgerPath, out var bytes))
        {
            return false;
        }

        if (IsSchool(bytes))
        {
            SchoolFiles.Report(host, ledgerPath, 1, 1, host.In("这是学校文件，不是台账文件", "it is a school's file, not a ledger's"));
            return false;
        }

        if (!TryRead(host, ledgerPath, bytes, out var requests))
        {
            return false;
        }

        joined = school.With(requests);
        return true;
    }

    private static bool TryRead(Host host, string path, byte[] bytes, [NotNullWhen(true)] out RequestFacts? facts)
    {
        var loaded = LedgerFile.Read(bytes);
        SchoolFiles.ReportProblems(host, path, loaded);
        return loaded.TryGetValue(out facts);
    }

    /// <summary>Whether a file is a ledger of its own, and no school's file.</summary>
    public static bool IsLedger(byte[] bytes) =>
        TopOf(bytes, root => root.TryGetProperty("requests", out _)) && !IsSchool(bytes);

    /// <summary>Whether a file is a school's: its institution is an object, or it has what only a school's file has.</summary>
    private static bool IsSchool(byte[] bytes) => TopOf(bytes, root =>
        (root.TryGetProperty("institution", out var institution) && institution.ValueKind == JsonValueKind.Object)
        || root.TryGetProperty("ledger", out _) || root.TryGetProperty("ledgerFile", out _));

    private static bool TopOf(byte[] bytes, Func<JsonElement, bool> question)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
            return document.RootElement.ValueKind == JsonValueKind.Object && question(document.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
