using System.Text.Json;
using Xxgk.Columns;

namespace Xxgk.Serialization;

/// <summary>Reads one school: its header first, then its records against the list that edition and catalogue make.</summary>
internal sealed class SchoolReader(ChecklistEdition edition)
{
    private static readonly ObjectShape Shape = SchoolShapes.School;
    private static readonly int Edition = SchoolShapes.PlaceOf(Shape, "edition");
    private static readonly int Institution = SchoolShapes.PlaceOf(Shape, "institution");
    private static readonly int Profile = SchoolShapes.PlaceOf(Shape, "profile");
    private static readonly int ThePeriod = SchoolShapes.PlaceOf(Shape, "period");
    private static readonly int AsOf = SchoolShapes.PlaceOf(Shape, "asOf");
    private static readonly int Source = SchoolShapes.PlaceOf(Shape, "source");
    private static readonly int Report = SchoolShapes.PlaceOf(Shape, "report");
    private static readonly int Catalogue = SchoolShapes.PlaceOf(Shape, "catalogue");
    private static readonly int Declarations = SchoolShapes.PlaceOf(Shape, "declarations");
    private static readonly int Counts = SchoolShapes.PlaceOf(Shape, "declaredCounts");
    private static readonly int Consultations = SchoolShapes.PlaceOf(Shape, "consultations");
    private static readonly int Ledger = SchoolShapes.PlaceOf(Shape, "ledger");
    private static readonly int LedgerFile = SchoolShapes.PlaceOf(Shape, "ledgerFile");
    private static readonly int Records = SchoolShapes.PlaceOf(Shape, SchoolShapes.RecordsName);

    private readonly HeaderReader header = new(edition);
    private ApplicableList? official;

    /// <summary>Whether the school met last was read to its end, well or not: then its records can be read too.</summary>
    public bool HasRead { get; private set; }

    /// <summary>Where the period of the school read last stands.</summary>
    public long PeriodAt => header.PeriodAt;

    /// <summary>Reads a whole file.</summary>
    public LoadResult<SchoolFacts> Read(byte[] utf8)
    {
        var problems = new ProblemLog();
        var start = JsonDocuments.Start(utf8);
        var document = utf8.AsSpan(start);
        var columns = new RecordColumns(utf8);
        SchoolFacts? facts = null;
        DocumentReading.Read(document, problems, (ref JsonCursor cursor) => facts = Read(ref cursor, columns, start));
        return problems.IsEmpty && facts is not null ? new(facts) : new(problems.Locate(document), problems.Further);
    }

    /// <summary>Reads the school at the cursor; what comes back is worth something only if there are no problems.</summary>
    /// <param name="cursor">At the school's object.</param>
    /// <param name="columns">Where records go; null where a header has none.</param>
    /// <param name="textStart">Where the cursor's document begins within the bytes of the columns.</param>
    public SchoolFacts? Read(ref JsonCursor cursor, RecordColumns? columns, int textStart)
    {
        header.Clear();
        HasRead = false;
        if (!cursor.BeginObject(Shape, out var state))
        {
            return null;
        }

        while (cursor.NextMember(Shape, ref state, out var member))
        {
            if (member != Records && (state.Seen & (1UL << Records)) != 0)
            {
                cursor.Report("本成员应在 records 之前，records 须在最后。", "This member must come before 'records', which is the last.");
                cursor.Skip();
            }
            else if (member == Records)
            {
                ReadRecords(ref cursor, columns, textStart);
            }
            else
            {
                ReadMember(ref cursor, member);
            }
        }

        HasRead = true;
        if (state.HasSeen(Ledger) && state.HasSeen(LedgerFile))
        {
            cursor.Problems.Add(state.Start, "ledger 与 ledgerFile 只能填一项。", "Only one of 'ledger' and 'ledgerFile' is given.");
        }

        if (header.Institution is null || header.Period is null || !cursor.Problems.IsEmpty)
        {
            return null;
        }

        return header.ToFacts(DisclosureRegister.Of(columns ?? new RecordColumns(), header.Source, header.Counts));
    }

    /// <summary>The reader of a stream's records, for the school whose header was read last.</summary>
    /// <param name="columns">Where each record goes, one at a time.</param>
    /// <param name="before">The reader of the school before, which serves again where both schools have the official list.</param>
    public RecordReader RecordReader(RecordColumns columns, RecordReader? before)
    {
        var list = List();
        if (before is null || !before.Serves(columns, list) || header.HasFaultyCatalogue)
        {
            return new(columns, list, header.HasFaultyCatalogue, keepsRecords: false);
        }

        before.ForgetIds();
        return before;
    }

    // Made once for all schools that have stated no catalogue of their own.
    private ApplicableList List() => header.Catalogue is { } catalogue ? edition.With(catalogue) : official ??= edition.With(null);

    private void ReadMember(ref JsonCursor cursor, int member)
    {
        if (member == Edition)
        {
            header.ReadEdition(ref cursor);
        }
        else if (member == Institution)
        {
            header.ReadInstitution(ref cursor);
        }
        else if (member == Profile)
        {
            header.ReadProfile(ref cursor);
        }
        else if (member == ThePeriod)
        {
            header.ReadPeriod(ref cursor);
        }
        else if (member == AsOf)
        {
            header.ReadAsOf(ref cursor);
        }
        else if (member == Source)
        {
            header.ReadSource(ref cursor);
        }
        else if (member == Report)
        {
            header.ReadReport(ref cursor);
        }
        else if (member == Catalogue)
        {
            header.ReadCatalogue(ref cursor);
        }
        else if (member == Declarations)
        {
            header.ReadDeclarations(ref cursor);
        }
        else if (member == Counts)
        {
            header.ReadCounts(ref cursor);
        }
        else if (member == Consultations)
        {
            header.ReadConsultations(ref cursor);
        }
        else if (member == Ledger)
        {
            header.ReadLedger(ref cursor);
        }
        else if (member == LedgerFile)
        {
            header.ReadLedgerPath(ref cursor);
        }
        else
        {
            // "$schema": an editor reads it, we do not.
            cursor.IsText(SchoolShapes.LongWords);
        }
    }

    private void ReadRecords(ref JsonCursor cursor, RecordColumns? columns, int textStart)
    {
        if (columns is null)
        {
            cursor.Report("学校行不含 records，记录逐行另列。", "A school's header line has no 'records': they follow, one a line.");
            cursor.Skip();
            return;
        }

        if (!cursor.BeginList(SchoolShapes.Records))
        {
            return;
        }

        var reader = new RecordReader(columns, List(), header.HasFaultyCatalogue, keepsRecords: true);
        var count = 0;
        while (cursor.NextElement(SchoolShapes.Records, ref count))
        {
            var (start, before) = (cursor.Position, cursor.Problems.Count);
            reader.Read(ref cursor, textStart);
            if (cursor.Problems.Count != before)
            {
                cursor.Problems.Mark(cursor.Problems.Count - before, start, cursor.Position, SchoolShapes.RecordsName, count - 1);
            }
        }
    }
}
