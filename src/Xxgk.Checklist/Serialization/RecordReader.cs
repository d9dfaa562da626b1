using System.Text.Json;
using Xxgk.Columns;

namespace Xxgk.Serialization;

/// <summary>Reads records into columns: every value checked, texts left where they stand, ids met once.</summary>
internal sealed partial class RecordReader
{
    private static readonly ObjectShape Shape = SchoolShapes.Record;

    private readonly RecordColumns columns;
    private readonly ApplicableList list;
    private readonly IdSet ids;
    private readonly Utf8Interner itemTexts = new();
    private readonly List<(int Number, int Part, Wording Problem)> items = [];
    private readonly Utf8Interner departmentTexts = new();
    private readonly List<int> departments = [];
    private readonly Utf8Interner channelTexts = new();
    private readonly List<int> channels = [];
    private readonly bool hasFaultyCatalogue;

    /// <param name="columns">Where records go.</param>
    /// <param name="list">The items that a record may name.</param>
    /// <param name="hasFaultyCatalogue">Whether the catalogue has problems, so that an item of the school's own cannot be looked for.</param>
    /// <param name="keepsRecords">Whether the columns keep the records, and with them their ids.</param>
    public RecordReader(RecordColumns columns, ApplicableList list, bool hasFaultyCatalogue, bool keepsRecords)
    {
        this.columns = columns;
        this.list = list;
        this.hasFaultyCatalogue = hasFaultyCatalogue;
        ids = new IdSet(keepsRecords ? columns : null);
    }

    /// <summary>Whether the records of another school can be read by this reader too, once its ids are forgotten.</summary>
    public bool Serves(RecordColumns others, ApplicableList otherList) => ReferenceEquals(columns, others) && ReferenceEquals(list, otherList) && !hasFaultyCatalogue;

    /// <summary>Forgets the ids met: what follows is another school.</summary>
    public void ForgetIds() => ids.Clear();

    /// <summary>The index of the part that the record read last names; −1 if it names none.</summary>
    public int Part { get; private set; }

    /// <summary>Reads the record at the cursor.</summary>
    /// <param name="cursor">At the record.</param>
    /// <param name="textStart">Where the cursor's document begins within the bytes of the columns.</param>
    public void Read(ref JsonCursor cursor, int textStart)
    {
        if (!cursor.BeginObject(Shape, out var state))
        {
            return;
        }

        var index = columns.Begin(state.Start);
        ref var row = ref columns.Row(index);
        ref var texts = ref columns.Texts(index);
        var (idAt, reasonAt, provisionAt, knowsScope) = (state.Start, state.Start, state.Start, true);
        Part = -1;
        while (cursor.NextMember(Shape, ref state, out var member))
        {
            switch (member)
            {
                case 0:
                    idAt = cursor.Position;
                    texts.Id = Text(ref cursor, SchoolShapes.Id, textStart);
                    break;
                case 1:
                    texts.Title = Text(ref cursor, SchoolShapes.Title, textStart);
                    break;
                case 2:
                    row.Item = Item(ref cursor);
                    break;
                case 3:
                    texts.Department = Department(ref cursor);
                    break;
                case 4:
                    columns.Extras().Person = Text(ref cursor, CommonShapes.Name, textStart);
                    break;
                case 5:
                    row.Produced = CursorValues.Date(ref cursor);
                    break;
                case 6:
                    ReadChanges(ref cursor);
                    break;
                case 7:
                    columns.Extras().Repealed = CursorValues.Date(ref cursor);
                    break;
                case 8:
                    columns.Extras().For = Year(ref cursor);
                    break;
                case 9:
                    knowsScope = cursor.TryChoice(SchoolShapes.Scope, out var scope);
                    row.Scope = knowsScope ? DisclosureScopeKinds.Names.Values[scope] : default;
                    break;
                case 10:
                    reasonAt = cursor.Position;
                    columns.Extras().Reason = Text(ref cursor, CommonShapes.Words, textStart);
                    break;
                case 11:
                    provisionAt = cursor.Position;
                    columns.Extras().Provision = CursorValues.Provision(ref cursor) is { } provision ? columns.ProvisionNumber(provision) : -1;
                    break;
                case 12:
                    ReadReviews(ref cursor, textStart);
                    break;
                default:
                    ReadPublications(ref cursor, textStart);
                    break;
            }
        }

        if (knowsScope)
        {
            CheckScope(ref cursor, row.Scope, state, reasonAt, provisionAt);
        }

        if (row.Scope == DisclosureScopeKind.CampusOnly)
        {
            columns.KeepOpenAudiencesOnCampus();
        }

        columns.End();
        if (!texts.Id.IsNone && !ids.Add(columns.IdBytes(index), index, out var met))
        {
            ReportTwice(cursor.Problems, index, idAt, met, textStart);
        }
    }

    /// <summary>Says that an id was met before, and on which line where the file has it as it is; a stream's earlier lines are gone.</summary>
    private void ReportTwice(ProblemLog problems, int index, long idAt, int met, int textStart)
    {
        var id = columns.IdOf(index);
        if (met < index && columns.TextsOf(met).Id.Offset is > 0 and var place)
        {
            problems.Add(idAt, place - 1 - textStart, line => Wording.Of(
                FormattableString.Invariant($"编号“{id}”重复，首次出现在第{line}行。"),
                FormattableString.Invariant($"The id '{id}' is used twice, first on line {line}.")));
        }
        else
        {
            problems.Add(idAt, $"编号“{id}”重复。", $"The id '{id}' is used twice.");
        }
    }

    private TextSlice Text(ref JsonCursor cursor, TextShape shape, int textStart)
    {
        if (!cursor.IsText(shape))
        {
            return TextSlice.None;
        }

        return cursor.IsEscaped
            ? columns.Keep(cursor.Text(shape))
            : new TextSlice((int)cursor.Position + 1 + textStart, cursor.Bytes.Length);
    }

    private int Item(ref JsonCursor cursor)
    {
        var number = KnownName(ref cursor, itemTexts);
        if (number < 0)
        {
            if (!cursor.IsText(CommonShapes.Item))
            {
                return -1;
            }

            number = itemTexts.Add(cursor.Bytes);
            items.Add(Resolve(cursor.Text(CommonShapes.Item)!));
        }

        var (item, part, problem) = items[number];
        if (item < 0)
        {
            cursor.Report(problem.Chinese, problem.English);
        }

        Part = part;
        return item;
    }

    // What was met before was looked at then.
    private static int KnownName(ref JsonCursor cursor, Utf8Interner names) => cursor.Token == JsonTokenType.String ? names.Find(cursor.Bytes) : -1;

    private (int Number, int Part, Wording Problem) Resolve(string text)
    {
        if (!ItemReference.TryParse(text, list.Edition.Id, out var reference))
        {
            return (-1, -1, Wording.Of($"此处应为{CommonShapes.Item.Expected.Chinese}，实为“{text}”。", $"Expected {CommonShapes.Item.Expected.English}, found '{text}'."));
        }

        if (list.TryFindPart(reference, out var part))
        {
            return (columns.ItemNumber(reference), part.Index, default);
        }

        if (reference.IsOwn && hasFaultyCatalogue)
        {
            return (columns.ItemNumber(reference), -1, default);
        }

        return (-1, -1, list.FaultOf(reference));
    }

    private int Department(ref JsonCursor cursor)
    {
        var number = KnownName(ref cursor, departmentTexts);
        if (number < 0)
        {
            if (!cursor.IsText(CommonShapes.Name))
            {
                return -1;
            }

            number = departmentTexts.Add(cursor.Bytes);
            departments.Add(columns.DepartmentNumber(cursor.Text(CommonShapes.Name)!));
        }

        return departments[number];
    }

    private static int Year(ref JsonCursor cursor)
    {
        if (cursor.IsText(SchoolShapes.Year))
        {
            if (ReportedYear.TryParse(cursor.Text(SchoolShapes.Year), out var year))
            {
                return (year.StartYear << 1) | (year.IsAcademicYear ? 1 : 0);
            }

            cursor.Refuse(SchoolShapes.Year);
        }

        return 0;
    }

    /// <summary>Whether the scope has what it needs and no more; what is there and does not fit has been reported.</summary>
    private static void CheckScope(ref JsonCursor cursor, DisclosureScopeKind scope, MemberState state, long reasonAt, long provisionAt)
    {
        var (hasReason, hasProvision) = (state.HasSeen(10), state.HasSeen(11));
        if (scope is DisclosureScopeKind.CampusOnly or DisclosureScopeKind.Withheld && !hasReason)
        {
            cursor.Problems.Add(state.Start, "仅限校内公开或不予公开的，须说明理由 reason。", "What is on campus only or withheld needs its 'reason'.");
        }

        if (scope == DisclosureScopeKind.Withheld && !hasProvision)
        {
            cursor.Problems.Add(state.Start, "不予公开的，须注明依据 provision。", "What is withheld needs its 'provision'.");
        }

        // What would not be kept is refused: nothing in a file is dropped without a word.
        if (scope is DisclosureScopeKind.Proactive or DisclosureScopeKind.UponRequest && hasReason)
        {
            cursor.Problems.Add(reasonAt, "reason 只用于仅限校内公开或不予公开的信息。", "'reason' is for what is on campus only or withheld.");
        }

        if (scope != DisclosureScopeKind.Withheld && hasProvision)
        {
            cursor.Problems.Add(provisionAt, "provision 只用于不予公开的信息。", "'provision' is for what is withheld.");
        }
    }
}
