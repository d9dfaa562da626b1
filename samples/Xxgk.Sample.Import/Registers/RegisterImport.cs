using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;

namespace Xxgk.Samples.Import.Registers;

/// <summary>Imports a workbook (导入台账): records go to their destination one by one, so that memory does not grow with the table.</summary>
internal static class RegisterImport
{
    private const int Shown = 5;

    /// <summary>Reads the workbook, and writes the school's file with what it holds.</summary>
    /// <param name="plan">What to import.</param>
    /// <param name="school">Whose register it is; its records and declared counts come first.</param>
    /// <param name="destination">Where the file goes; what was written is of no use where there are problems.</param>
    /// <param name="progress">Is told how much is done.</param>
    /// <exception cref="UnreadableBookException">The workbook cannot be read to its end.</exception>
    public static ImportOutcome Run(ImportPlan plan, SchoolFacts school, Stream destination, IProgress<double> progress)
    {
        var (counts, otherYears, log) = Begin(plan, school.Period);
        var facts = school.With(DisclosureRegister.Of([], school.Register.Source, school.Register.DeclaredCounts.Concat(counts)));
        var reader = new RegisterReader(Checklist2014.Edition.With(school.Catalogue), plan.Settings, log);
        reader.Keep(school.Register.Records);
        var first = new List<DisclosureRecord>();
        SchoolFile.Write(facts, school.Register.Records.Concat(Peeked(Records(plan, reader, progress), first)), destination);
        return new(reader.Count, reader.Asides, counts, first, log, reader.WithoutItem, otherYears);
    }

    /// <summary>Reads the workbook and writes nothing (试读).</summary>
    /// <exception cref="UnreadableBookException">The workbook cannot be read to its end.</exception>
    public static ImportOutcome Try(ImportPlan plan, SchoolFacts? school, IProgress<double> progress)
    {
        var (counts, otherYears, log) = Begin(plan, school?.Period);
        var reader = new RegisterReader(Checklist2014.Edition.With(school?.Catalogue), plan.Settings, log);
        var first = new List<DisclosureRecord>();
        foreach (var record in Peeked(Records(plan, reader, progress), first))
        {
            _ = record;
        }

        return new(reader.Count, reader.Asides, counts, first, log, reader.WithoutItem, otherYears);
    }

    // Counts stand in a school's file before its records, and their sheets are small: they are read first.
    private static (IReadOnlyList<DeclaredCount> Counts, int OtherYears, ImportLog Log) Begin(ImportPlan plan, ReportingPeriod? period)
    {
        var log = new ImportLog(new ImportProblems(), new ValueLog());
        var reader = new CountReader(plan.Settings, log, period);
        List<DeclaredCount> counts = plan.Sheets.Any(sheet => sheet.Content == SheetContent.Counts)
            ? [.. Rows(plan, SheetContent.Counts, _ => { }).SelectMany(sheet => reader.Read(sheet.Layout, sheet.Rows))]
            : [];
        return (counts, reader.OtherYears, log);
    }

    private static IEnumerable<DisclosureRecord> Records(ImportPlan plan, RegisterReader reader, IProgress<double> progress) =>
        Rows(plan, SheetContent.Register, progress.Report).SelectMany(sheet => reader.Read(sheet.Layout, sheet.Rows));

    private static IEnumerable<(SheetLayout Layout, IEnumerable<SheetRow> Rows)> Rows(ImportPlan plan, SheetContent content, Action<double> tell)
    {
        using var book = Workbook.Open(plan.Path);
        var at = 0;
        foreach (var sheet in book.Sheets)
        {
            var layout = at < plan.Sheets.Count ? plan.Sheets[at++] : null;
            if (layout?.Content == content)
            {
                yield return (layout, Told(sheet.Rows, book, tell));
            }
        }
    }

    private static IEnumerable<SheetRow> Told(IEnumerable<SheetRow> rows, Workbook book, Action<double> tell)
    {
        const int Often = 256;
        foreach (var row in rows)
        {
            if (row.Number % Often == 0)
            {
                tell(book.Done);
            }

            yield return row;
        }
    }

    private static IEnumerable<DisclosureRecord> Peeked(IEnumerable<DisclosureRecord> records, List<DisclosureRecord> first)
    {
        foreach (var record in records)
        {
            if (first.Count < Shown)
            {
                first.Add(record);
            }

            yield return record;
        }
    }
}
