namespace Xxgk.Serialization;

internal sealed partial class HeaderReader
{
    public void ReadCatalogue(ref JsonCursor cursor)
    {
        var shape = SchoolShapes.Catalogue;
        HasFaultyCatalogue = true;
        if (!cursor.BeginObject(shape, out var state))
        {
            return;
        }

        var hasFaultyEntries = false;

        string? title = null;
        var entries = new List<CatalogueEntry>();
        var explanations = new List<Explanation>();
        while (cursor.NextMember(shape, ref state, out var member))
        {
            if (member == 0)
            {
                title = cursor.Text(SchoolShapes.Title);
                continue;
            }

            var list = member == 1 ? SchoolShapes.Entries : SchoolShapes.Explanations;
            if (!cursor.BeginList(list))
            {
                hasFaultyEntries |= member == 1;
                continue;
            }

            var before = cursor.Problems.Count;
            var (count, numbers) = (0, new HashSet<string>(StringComparer.Ordinal));
            while (cursor.NextElement(list, ref count))
            {
                if (member == 1)
                {
                    ReadEntry(ref cursor, entries, numbers);
                }
                else if (ReadExplanation(ref cursor) is { } explanation)
                {
                    explanations.Add(explanation);
                }
            }

            hasFaultyEntries |= member == 1 && cursor.Problems.Count != before;
        }

        HasFaultyCatalogue = hasFaultyEntries || title is null || !state.HasSeen(1);
        if (title is not null)
        {
            Catalogue = new DisclosureCatalogue(title, entries, explanations);
        }
    }

    private void ReadEntry(ref JsonCursor cursor, List<CatalogueEntry> entries, HashSet<string> numbers)
    {
        var shape = SchoolShapes.Entry;
        var (start, before) = (cursor.Position, cursor.Problems.Count);
        if (!cursor.BeginObject(shape, out var state))
        {
            return;
        }

        var entry = new EntryValues();
        while (cursor.NextMember(shape, ref state, out var member))
        {
            switch (shape.Members[member].Name)
            {
                case "number":
                    entry.Number = cursor.Text(SchoolShapes.OwnNumber);
                    if (entry.Number is not null && !numbers.Add(entry.Number))
                    {
                        cursor.Report($"目录编号“{entry.Number}”重复。", $"The catalogue has the number '{entry.Number}' twice.");
                    }

                    break;
                case "title":
                    entry.Title = cursor.Text(SchoolShapes.Title);
                    break;
                case "category":
                    entry.Category = cursor.Text(SchoolShapes.LongWords);
                    break;
                case "covers":
                    entry.IsClear &= ReadCovers(ref cursor, entry.Covers);
                    break;
                case "column":
                    entry.Column = cursor.Text(SchoolShapes.LongWords);
                    break;
                case "link":
                    entry.Link = cursor.Text(SchoolShapes.LongWords);
                    break;
                case "department":
                    entry.Department = cursor.Text(SchoolShapes.LongWords);
                    break;
                case "person":
                    entry.Person = cursor.Text(SchoolShapes.LongWords);
                    break;
                case "update":
                    entry.Update = ReadUpdateRule(ref cursor);
                    break;
                case "limit":
                    entry.Limit = CatalogueValues.Limit(ref cursor);
                    break;
                case "kind":
                    entry.Kind = cursor.TryChoice(SchoolShapes.Obligation, out var k) ? ObligationKinds.Names.Values[k] : null;
                    entry.IsClear &= entry.Kind is not null;
                    break;
                case "mayBeNil":
                    entry.MayBeNil = cursor.TryBoolean(out var nil) ? nil : null;
                    break;
                default:
                    entry.Audience = cursor.TryChoice(SchoolShapes.Audience, out var a) ? Audiences.Names.Values[a] : null;
                    if (entry.Audience == Audience.Applicant)
                    {
                        cursor.Report("自设事项的公开范围为 society 或 campus。", "The audience of an own item is society or campus.");
                    }

                    break;
            }
        }

        if (entry.IsClear && entry.Problem() is { } problem)
        {
            cursor.Problems.Add(start, problem.Chinese, problem.English);
        }

        if (cursor.Problems.Count == before)
        {
            entries.Add(entry.ToEntry());
        }
    }

    private bool ReadCovers(ref JsonCursor cursor, List<ItemReference> covers)
    {
        var before = cursor.Problems.Count;
        if (!cursor.BeginList(SchoolShapes.Covers))
        {
            return false;
        }

        var count = 0;
        while (cursor.NextElement(SchoolShapes.Covers, ref count))
        {
            if (CatalogueValues.Item(ref cursor, edition.Id) is not { } item)
            {
                continue;
            }

            if (edition.PartsOf(item).Count > 0)
            {
                covers.Add(item);
            }
            else
            {
                var fault = item.IsOwn
                    ? Wording.Of($"covers 只列清单的事项，“{item}”不是。", $"'covers' names items of the checklist, and '{item}' is none.")
                    : new ApplicableList(edition, catalogue: null).FaultOf(item);
                cursor.Report(fault.Chinese, fault.English);
            }
        }

        return cursor.Problems.Count == before;
    }

    private static UpdateRule? ReadUpdateRule(ref JsonCursor cursor)
    {
        if (!cursor.IsText(SchoolShapes.UpdateText))
        {
            return null;
        }

        if (UpdateRule.TryParse(cursor.Text(SchoolShapes.UpdateText), out var rule))
        {
            return rule;
        }

        cursor.Refuse(SchoolShapes.UpdateText);
        return null;
    }

    private sealed class EntryValues
    {
        public string? Number { get; set; }

        public string? Title { get; set; }

        public string? Category { get; set; }

        public List<ItemReference> Covers { get; } = [];

        public string? Column { get; set; }

        public string? Link { get; set; }

        public string? Department { get; set; }

        public string? Person { get; set; }

        public UpdateRule? Update { get; set; }

        public TimeLimit? Limit { get; set; }

        public ObligationKind? Kind { get; set; }

        public bool? MayBeNil { get; set; }

        public Audience? Audience { get; set; }

        /// <summary>Whether it can be told what kind of entry it is.</summary>
        public bool IsClear { get; set; } = true;

        public Wording? Problem() =>
            Covers.Count == 0 && Kind is null
                ? Wording.Of("目录条目须有 covers（对应清单事项）或 kind（自设事项）。", "An entry has 'covers', or, for an own item, 'kind'.")
            : Covers.Count > 0 && (Kind is not null || MayBeNil is not null || Audience is not null)
                ? Wording.Of("kind、mayBeNil、audience 只用于自设事项。", "'kind', 'mayBeNil' and 'audience' are for own items only.")
            : null;

        public CatalogueEntry ToEntry() => Covers.Count > 0
            ? new CatalogueEntry(Number!, Title!, Covers)
            {
                Category = Category, ColumnName = Column, Link = Link, Department = Department, Person = Person, UpdateRule = Update, OwnLimit = Limit,
            }
            : new CatalogueEntry(Number!, Title!, Kind!.Value)
            {
                Category = Category, ColumnName = Column, Link = Link, Department = Department, Person = Person, UpdateRule = Update, OwnLimit = Limit,
                MayBeNil = MayBeNil ?? false, RequiredAudience = Audience ?? Xxgk.Audience.Society,
            };
    }
}
