using System.Text.Json;
using Ardalis.GuardClauses;
using NodaTime;
using Xxgk.Columns;
using Xxgk.Evaluation;
using Xxgk.Reporting;
using Xxgk.Serialization;

namespace Xxgk;

/// <summary>
/// Evaluates many schools from a stream of JSON Lines (逐行核对多所学校): for each school a header line
/// <c>{"school": {…}}</c>, a school's file without records, then its records, one a line. No register is built; memory does
/// not grow with the number of records.
/// </summary>
public static partial class SchoolLines
{
    private static readonly ObjectShape Line = new(
        "line",
        Member.Required("school", SchoolShapes.School, "学校", "a school; its records follow, one a line"));

    /// <summary>Evaluates each school when its last record has been read (逐校核对).</summary>
    /// <remarks>The as-of date is the one given here, else the header's, else the day on which the report is due. A school with problems has them in place of a statement, and the next one goes on.</remarks>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="utf8">The lines; read once, forward, and not closed.</param>
    /// <param name="asOf">The day at which to look, for every school (核对截止日); null for each school's own.</param>
    /// <exception cref="ArgumentNullException">The evaluator or the stream is null.</exception>
    public static IEnumerable<SchoolLinesResult> Evaluate(ChecklistEvaluator evaluator, Stream utf8, LocalDate? asOf = null)
    {
        Guard.Against.Null(evaluator);
        Guard.Against.Null(utf8);
        return Each(new State(evaluator, utf8, asOf));
    }

    /// <summary>Writes a school as lines (逐行写出): a header line and a line a record.</summary>
    /// <param name="facts">What the school supplies.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <param name="edition">The checklist that the facts are about; the 2014 checklist by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(SchoolFacts facts, Stream destination, ChecklistEdition? edition = null)
    {
        Guard.Against.Null(facts);
        Write(facts, facts.Register.Records, destination, edition);
    }

    /// <summary>Writes a school as lines, with records that come one by one (逐条写出台账记录).</summary>
    /// <param name="facts">What the school supplies; the records of its register are not written.</param>
    /// <param name="records">The records in their place; run through once.</param>
    /// <param name="destination">Where to; not closed.</param>
    /// <param name="edition">The checklist that the facts are about; the 2014 checklist by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(SchoolFacts facts, IEnumerable<DisclosureRecord> records, Stream destination, ChecklistEdition? edition = null)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(records);
        Guard.Against.Null(destination);
        using var writer = new Utf8JsonWriter(destination, JsonOutput.Lines);
        JsonSerializer.Serialize(writer, new HeaderDocument(SchoolDocuments.Of(facts, (edition ?? Checklist2014.Edition).Id)), ChecklistJsonContext.Default.HeaderDocument);
        foreach (var record in records)
        {
            EndLine(writer, destination);
            JsonSerializer.Serialize(writer, SchoolDocuments.Of(record), ChecklistJsonContext.Default.RecordDocument);
        }

        EndLine(writer, destination);
    }

    private static void EndLine(Utf8JsonWriter writer, Stream destination)
    {
        writer.Flush();
        destination.WriteByte((byte)'\n');
        writer.Reset();
    }

    private static IEnumerable<SchoolLinesResult> Each(State state)
    {
        while (state.Next())
        {
            if (state.IsHeader && state.HasSchool)
            {
                yield return state.Complete();
            }

            state.Take();
        }

        if (state.HasSchool)
        {
            yield return state.Complete();
        }
    }

    private sealed class State
    {
        private const int MostNames = 10_000;

        private readonly ChecklistEvaluator evaluator;
        private readonly LocalDate? asOf;
        private readonly LineReader lines;
        private RecordColumns columns = new();
        private readonly SchoolReader schools;

        // One for all records: nothing is made for a line that is as it should be.
        private readonly DocumentReading.Reading readRecord;
        private ProblemLog recordLog = new();
        private List<Problem> problems = [];
        private long further;
        private RecordReader? records;
        private RecordReader? reader;
        private SchoolEvaluation? evaluation;
        private Institution? institution;
        private int firstLine;

        public State(ChecklistEvaluator evaluator, Stream stream, LocalDate? asOf)
        {
            this.evaluator = evaluator;
            this.asOf = asOf;
            lines = new LineReader(stream);
            schools = new SchoolReader(evaluator.Edition);
            readRecord = (ref JsonCursor cursor) => records!.Read(ref cursor, lines.LineStart);
        }

        public bool HasSchool { get; private set; }

        public bool IsHeader { get; private set; }

        public bool Next()
        {
            var more = lines.Next();
            IsHeader = more && !lines.IsTooLong && LooksLikeHeader(Bytes);
            return more;
        }

        public void Take()
        {
            if (IsHeader)
            {
                TakeHeader();
            }
            else if (!HasSchool)
            {
                Begin();
                RefuseToBegin();
            }
            else if (lines.IsTooLong)
            {
                Report([], 0, "本行过长，未读取。", "The line is too long and was not read.");
            }
            else if (records is not null)
            {
                TakeRecord();
            }
        }

        public SchoolLinesResult Complete()
        {
            HasSchool = false;
            return new SchoolLinesResult(firstLine, institution, problems.Count == 0 ? evaluation?.Complete() : null, problems, further);
        }

        private ReadOnlySpan<byte> Bytes => lines.Block.AsSpan(lines.LineStart, lines.LineLength);

        private void RefuseToBegin()
        {
            var log = new ProblemLog();
            if (lines.LineNumber == 1 && DocumentReading.IsUtf16(Bytes))
            {
                DocumentReading.RefuseEncoding(Bytes, log);
            }
            else
            {
                log.Add(0, "记录之前须有学校行 {\"school\": …}。", "A school's header line {\"school\": …} must come before its records.");
            }

            Add(log, Bytes);
        }

        private void Begin()
        {
            HasSchool = true;
            (firstLine, institution, problems, further, records, evaluation) = (lines.LineNumber, null, [], 0, null, null);
        }

        private void TakeHeader()
        {
            Begin();
            ForgetNames();
            var log = new ProblemLog();
            var start = JsonDocuments.Start(Bytes);
            SchoolFacts? facts = null;
            DocumentReading.Read(Bytes[start..], log, (ref JsonCursor cursor) =>
            {
                if (cursor.BeginObject(Line, out var state))
                {
                    while (cursor.NextMember(Line, ref state, out _))
                    {
                        facts = schools.Read(ref cursor, null, 0);
                        records = schools.HasRead ? reader = schools.RecordReader(columns, reader) : null;
                    }
                }
            });
            Add(log, Bytes[start..]);
            institution = facts?.Institution;
            if (facts is null)
            {
                return;
            }

            try
            {
                evaluation = evaluator.Begin(facts, facts.Period, asOf ?? facts.AsOf ?? ReportingDuty.For(facts.Period, facts.Institution).DueOn);
            }
            catch (ArgumentOutOfRangeException)
            {
                Report(Bytes[start..], schools.PeriodAt, "报告期之后没有法定公开日期，请填写 asOf。", "No report falls due after this period; give 'asOf'.");
            }
        }

        /// <summary>Names of departments and channels stay from school to school, so that they are made once; not without a bound.</summary>
        private void ForgetNames()
        {
            if (columns.NameCount > MostNames)
            {
                (columns, reader) = (new RecordColumns(), null);
            }
        }

        private void TakeRecord()
        {
            columns.Clear(lines.Block);
            DocumentReading.Read(Bytes, recordLog, readRecord);
            if (!recordLog.IsEmpty)
            {
                Add(recordLog, Bytes);
                recordLog = new ProblemLog();
            }
            else if (columns.Count == 1)
            {
                evaluation?.Add(columns, 0, records!.Part);
            }
        }

        private void Report(ReadOnlySpan<byte> line, long position, string chinese, string english)
        {
            var log = new ProblemLog();
            log.Add(position, chinese, english);
            Add(log, line);
        }

        private void Add(ProblemLog log, ReadOnlySpan<byte> line)
        {
            if (log.IsEmpty)
            {
                return;
            }

            var room = ProblemLog.Listed - problems.Count;
            var located = log.Locate(line);
            problems.AddRange(located.Take(room).Select(problem => problem with { Line = problem.Line + lines.LineNumber - 1 }));
            further += log.Count - Math.Min(room, located.Count);
        }
    }
}

/// <summary>What the lines of one school gave (单校核对结果): a statement, or its problems.</summary>
public sealed class SchoolLinesResult
{
    internal SchoolLinesResult(int line, Institution? institution, ComplianceStatement? statement, IReadOnlyList<Problem> problems, long furtherProblems)
    {
        Line = line;
        Institution = institution;
        Statement = statement;
        Problems = problems;
        FurtherProblems = furtherProblems;
    }

    /// <summary>The line of the school's header, from 1 (学校行行号).</summary>
    public int Line { get; }

    /// <summary>The school, so that one whose records have problems can be named (学校); null if its header was not read.</summary>
    public Institution? Institution { get; }

    /// <summary>The statement; null if there are problems (核对结果).</summary>
    public ComplianceStatement? Statement { get; }

    /// <summary>The problems, by their lines in the stream; the first thousand (问题).</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>How many more problems there are (其余问题数).</summary>
    public long FurtherProblems { get; }
}
