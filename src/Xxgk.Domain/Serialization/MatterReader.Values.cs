using NodaTime;
using Xxgk.Exemptions;
using static Xxgk.Serialization.MatterShapes;

namespace Xxgk.Serialization;

/// <summary>The values of a portion: grounds, consents, findings and reviews.</summary>
internal sealed partial class MatterReader
{
    private static void ReadGrounds(ref JsonCursor cursor, List<StatedGround> grounds)
    {
        if (!cursor.BeginList(GroundList))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(GroundList, ref count))
        {
            if (ReadGround(ref cursor) is { } ground)
            {
                grounds.Add(ground);
            }
        }
    }

    private static StatedGround? ReadGround(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Grounds, out var state))
        {
            return null;
        }

        var before = cursor.Problems.Count;
        var (ground, words, reason) = ((ExemptionGround?)null, (string?)null, (string?)null);
        List<string> holders = [];
        var (rule, required) = ((NamedRule?)null, (NamedRule?)null);
        while (cursor.NextMember(Grounds, ref state, out var member))
        {
            switch (Grounds.Members[member].Name)
            {
                case "ground": ground = cursor.TryChoice(Ground, out var chosen) ? ExemptionGrounds.Names.Values[chosen] : null; break;
                case "words": words = cursor.Text(CommonShapes.Words); break;
                case "reason": reason = cursor.Text(CommonShapes.Words); break;
                case "rightHolders": ReadLabels(ref cursor, holders); break;
                case "rule": rule = ReadRule(ref cursor); break;
                default: required = ReadRule(ref cursor); break;
            }
        }

        if (state.HasSeen(0) == state.HasSeen(1))
        {
            cursor.Problems.Add(state.Start, "情形 ground 与所称理由 words 须填且只填一项。", "Exactly one of 'ground' and 'words' is given.");
        }

        if (cursor.Problems.Count != before)
        {
            return null;
        }

        return ground is { } known
            ? new StatedGround(known) { Reason = reason, RightHolders = holders, Rule = rule, DisclosureRequiredBy = required }
            : StatedGround.InWords(words!, reason, holders, rule, required);
    }

    private static void ReadLabels(ref JsonCursor cursor, List<string> labels)
    {
        if (!cursor.BeginList(Labels))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(Labels, ref count))
        {
            if (cursor.Text(Label) is not { } label)
            {
                continue;
            }

            if (labels.Contains(label))
            {
                cursor.Report($"权利人“{label}”重复。", $"The right-holder '{label}' is named twice.");
                continue;
            }

            labels.Add(label);
        }
    }

    private static NamedRule? ReadRule(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Rule, out var state))
        {
            return null;
        }

        var before = cursor.Problems.Count;
        var (provision, words, publishedOn) = ((Provision?)null, (string?)null, (LocalDate?)null);
        while (cursor.NextMember(Rule, ref state, out var member))
        {
            switch (member)
            {
                case 0: provision = CursorValues.Provision(ref cursor); break;
                case 1: words = cursor.Text((TextShape)Rule.Members[1].Value); break;
                default: publishedOn = CursorValues.Day(ref cursor); break;
            }
        }

        if (state.HasSeen(0) == state.HasSeen(1))
        {
            cursor.Problems.Add(state.Start, "条款 provision 与所称依据 words 须填且只填一项。", "Exactly one of 'provision' and 'words' is given.");
        }

        if (cursor.Problems.Count != before)
        {
            return null;
        }

        return provision is null ? new NamedRule(words!) { PublishedOn = publishedOn } : new NamedRule(provision) { PublishedOn = publishedOn };
    }

    private static void ReadConsents(ref JsonCursor cursor, List<Consent> consents)
    {
        if (!cursor.BeginList(ConsentList))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(ConsentList, ref count))
        {
            if (!cursor.BeginObject(MatterShapes.Consent, out var state))
            {
                continue;
            }

            var before = cursor.Problems.Count;
            var (givenBy, on, to, extent) = ((string?)null, (LocalDate?)null, default(Audience), (string?)null);
            while (cursor.NextMember(MatterShapes.Consent, ref state, out var member))
            {
                switch (member)
                {
                    case 0: givenBy = cursor.Text(Label); break;
                    case 1: on = CursorValues.Day(ref cursor); break;
                    case 2: to = ReadAudience(ref cursor); break;
                    default: extent = cursor.Text(CommonShapes.Words); break;
                }
            }

            if (cursor.Problems.Count == before)
            {
                consents.Add(new Consent(givenBy!, on!.Value, to) { LimitedTo = extent });
            }
        }
    }

    private static PublicInterestFinding? ReadPublicInterest(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(PublicInterest, out var state))
        {
            return null;
        }

        var before = cursor.Problems.Count;
        var (by, reasons, on) = ((string?)null, (string?)null, (LocalDate?)null);
        while (cursor.NextMember(PublicInterest, ref state, out var member))
        {
            switch (member)
            {
                case 0: by = cursor.Text(CommonShapes.Name); break;
                case 1: reasons = cursor.Text(CommonShapes.Words); break;
                default: on = CursorValues.Day(ref cursor); break;
            }
        }

        return cursor.Problems.Count == before ? new PublicInterestFinding(by!, reasons!, on!.Value) : null;
    }

    private static DiscretionaryChoice? ReadChoice(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Discretion, out var state))
        {
            return null;
        }

        var before = cursor.Problems.Count;
        var (outcome, by, reasons, on) = (default(DiscretionOutcome), (string?)null, (string?)null, (LocalDate?)null);
        while (cursor.NextMember(Discretion, ref state, out var member))
        {
            switch (member)
            {
                case 0: outcome = cursor.TryChoice(Choice, out var chosen) ? DiscretionOutcomes.Names.Values[chosen] : default; break;
                case 1: by = cursor.Text(CommonShapes.Name); break;
                case 2: reasons = cursor.Text(CommonShapes.Words); break;
                default: on = CursorValues.Day(ref cursor); break;
            }
        }

        return cursor.Problems.Count == before ? new DiscretionaryChoice(outcome, by!, reasons!, on!.Value) : null;
    }

    private static Review? ReadReview(ref JsonCursor cursor, ReviewKind kind)
    {
        if (!cursor.BeginObject(MatterShapes.Review, out var state))
        {
            return null;
        }

        var before = cursor.Problems.Count;
        var (by, on, result) = ((string?)null, 0, default(ReviewResult));
        while (cursor.NextMember(MatterShapes.Review, ref state, out var member))
        {
            switch (member)
            {
                case 0: by = cursor.Text(CommonShapes.Name); break;
                case 1: on = CursorValues.Date(ref cursor); break;
                default: result = cursor.TryChoice(Result, out var chosen) ? ReviewResults.Names.Values[chosen] : default; break;
            }
        }

        return cursor.Problems.Count == before ? new Review(kind, result) { By = by, On = PartialDate.FromPacked(on) } : null;
    }

    private static Audience ReadAudience(ref JsonCursor cursor) =>
        cursor.TryChoice(MatterShapes.Audience, out var chosen) ? Audiences.Names.Values[chosen] : default;
}
