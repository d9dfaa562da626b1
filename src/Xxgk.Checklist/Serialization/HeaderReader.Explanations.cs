namespace Xxgk.Serialization;

internal sealed partial class HeaderReader
{
    private Explanation? ReadExplanation(ref JsonCursor cursor)
    {
        var shape = SchoolShapes.ExplanationShape;
        var (start, before) = (cursor.Position, cursor.Problems.Count);
        if (!cursor.BeginObject(shape, out var state))
        {
            return null;
        }

        ItemReference? item = null;
        AbsenceReason? reason = null;
        string? text = null;
        string? link = null;
        Provision? provision = null;
        var (linkAt, provisionAt) = (start, start);
        while (cursor.NextMember(shape, ref state, out var member))
        {
            switch (shape.Members[member].Name)
            {
                case "item":
                    item = OfficialItem(ref cursor);
                    break;
                case "reason":
                    reason = cursor.TryChoice(SchoolShapes.Absence, out var choice) ? AbsenceReasons.Names.Values[choice] : null;
                    break;
                case "text":
                    text = cursor.Text(SchoolShapes.LongWords);
                    break;
                case "link":
                    linkAt = cursor.Position;
                    link = cursor.Text(SchoolShapes.LongWords);
                    break;
                default:
                    provisionAt = cursor.Position;
                    provision = CursorValues.Provision(ref cursor);
                    break;
            }
        }

        if (reason == AbsenceReason.Withheld && !state.HasSeen(4))
        {
            cursor.Problems.Add(start, "不予公开须注明依据 provision。", "What is withheld needs its 'provision'.");
        }

        if (reason == AbsenceReason.PublicElsewhere && !state.HasSeen(3))
        {
            cursor.Problems.Add(start, "已在其他平台公开须注明链接 link。", "What is public elsewhere needs its 'link'.");
        }

        // What would not be kept is refused: nothing in a file is dropped without a word.
        if (reason is { } and not AbsenceReason.PublicElsewhere && state.HasSeen(3))
        {
            cursor.Problems.Add(linkAt, "link 只用于已在其他平台公开的信息。", "'link' is for what is public elsewhere.");
        }

        if (reason is { } and not AbsenceReason.Withheld && state.HasSeen(4))
        {
            cursor.Problems.Add(provisionAt, "provision 只用于不予公开的信息。", "'provision' is for what is withheld.");
        }

        if (cursor.Problems.Count != before || item is not { } part || reason is not { } why || text is null)
        {
            return null;
        }

        return why switch
        {
            AbsenceReason.Withheld => Explanation.Withheld(part, text, provision!),
            AbsenceReason.PublicElsewhere => Explanation.PublicElsewhere(part, text, link!),
            AbsenceReason.NothingThisPeriod => Explanation.NothingThisPeriod(part, text),
            AbsenceReason.Archived => Explanation.Archived(part, text),
            AbsenceReason.Repealed => Explanation.Repealed(part, text),
            _ => Explanation.NotApplicable(part, text),
        };
    }

    /// <summary>What is explained is an item of the list: what the school lists itself it need not explain away.</summary>
    private ItemReference? OfficialItem(ref JsonCursor cursor)
    {
        if (cursor.Token == System.Text.Json.JsonTokenType.String && cursor.ShownText().StartsWith("own:", StringComparison.Ordinal))
        {
            cursor.Report("未列示说明只用于清单事项，不用于自设事项。", "An explanation is for an item of the list, not for one of the school's own.");
            return null;
        }

        return KnownItem(ref cursor);
    }
}
