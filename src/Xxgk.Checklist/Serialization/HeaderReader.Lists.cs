namespace Xxgk.Serialization;

internal sealed partial class HeaderReader
{
    public void ReadCounts(ref JsonCursor cursor)
    {
        if (!cursor.BeginList(SchoolShapes.Counts))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(SchoolShapes.Counts, ref count))
        {
            ReadCount(ref cursor);
        }
    }

    public void ReadDeclarations(ref JsonCursor cursor)
    {
        if (!cursor.BeginList(SchoolShapes.Declarations))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(SchoolShapes.Declarations, ref count))
        {
            ReadDeclaration(ref cursor);
        }
    }

    private void ReadCount(ref JsonCursor cursor)
    {
        var shape = SchoolShapes.Count;
        var start = cursor.Position;
        if (!cursor.BeginObject(shape, out var state))
        {
            return;
        }

        DeclaredSubject? subject = null;
        ChannelKind? channel = null;
        Quantity? quantity = null;
        bool? inTotal = null;
        string? ownName = null;
        string? note = null;
        while (cursor.NextMember(shape, ref state, out var member))
        {
            switch (shape.Members[member].Name)
            {
                case "of":
                    subject = cursor.TryChoice(SchoolShapes.Subject, out var s) ? DeclaredSubjects.Names.Values[s] : null;
                    break;
                case "channel":
                    channel = cursor.TryChoice(SchoolShapes.ChannelKind, out var c) ? ChannelKinds.Names.Values[c] : null;
                    break;
                case "name":
                    ownName = cursor.Text(SchoolShapes.ChannelName);
                    break;
                case "quantity":
                    quantity = ReadQuantity(ref cursor);
                    break;
                case "inTotal":
                    inTotal = cursor.TryBoolean(out var belongs) ? belongs : null;
                    break;
                default:
                    note = cursor.Text(CommonShapes.Words);
                    break;
            }
        }

        if (ownName is not null && channel is null && !state.HasSeen(1))
        {
            channel = ChannelKind.Other;
        }

        // A name that did not fit has been reported.
        if (channel == ChannelKind.Other && ownName is null && !state.HasSeen(2))
        {
            cursor.Problems.Add(start, "渠道为 other 时须填 name。", "A channel 'other' needs a 'name'.");
        }
        else if (subject is { } known && quantity is { } number && (channel != ChannelKind.Other || ownName is not null))
        {
            Counts.Add(new DeclaredCount(known, number)
            {
                Channel = channel is { } through ? Channel.Of(through, ownName) : null,
                BelongsToTotal = inTotal,
                Note = note,
            });
        }
    }

    private static Quantity? ReadQuantity(ref JsonCursor cursor)
    {
        if (cursor.Token == System.Text.Json.JsonTokenType.Number)
        {
            var number = cursor.ShownNumber();
            cursor.Report(
                $"数量按原文写成文本，连同单位和“余”“近”等字：{number} 应写作 \"{number}条\" 或 \"{number}\"。",
                $"A quantity is a text as it was printed, with its unit and words such as 余 and 近: {number} is written \"{number}条\" or \"{number}\".");
            return null;
        }

        if (!cursor.IsText(SchoolShapes.QuantityText))
        {
            return null;
        }

        if (Quantity.TryParse(cursor.Text(SchoolShapes.QuantityText), out var quantity))
        {
            return quantity;
        }

        cursor.Refuse(SchoolShapes.QuantityText);
        return null;
    }

    private void ReadDeclaration(ref JsonCursor cursor)
    {
        var shape = SchoolShapes.DeclarationShape;
        if (!cursor.BeginObject(shape, out var state))
        {
            return;
        }

        ItemReference? item = null;
        var isNil = false;
        string? reason = null;
        var declaredOn = PartialDate.Unknown;
        while (cursor.NextMember(shape, ref state, out var member))
        {
            switch (shape.Members[member].Name)
            {
                case "item":
                    item = KnownItem(ref cursor);
                    break;
                case "kind":
                    isNil = cursor.TryChoice(SchoolShapes.DeclarationKind, out var choice) && choice == 0;
                    break;
                case "reason":
                    reason = cursor.Text(SchoolShapes.LongWords);
                    break;
                default:
                    declaredOn = PartialDate.FromPacked(CursorValues.Date(ref cursor));
                    break;
            }
        }

        if (item is { } part && reason is not null)
        {
            declarations.Add(isNil ? new NothingThisPeriod(part, reason, declaredOn) : new NotApplicable(part, reason, declaredOn));
        }
    }

    /// <summary>An item or a part that the list has: of the edition, or of the catalogue, which therefore comes before.</summary>
    private ItemReference? KnownItem(ref JsonCursor cursor)
    {
        if (CatalogueValues.Item(ref cursor, edition.Id) is not { } item || (item.IsOwn && HasFaultyCatalogue))
        {
            return null;
        }

        if (new ApplicableList(edition, Catalogue).PartsOf(item).Count > 0)
        {
            return item;
        }

        var fault = new ApplicableList(edition, Catalogue).FaultOf(item);
        cursor.Report(fault.Chinese, fault.English);
        return null;
    }
}
