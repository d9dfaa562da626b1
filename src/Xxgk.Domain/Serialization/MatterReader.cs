using NodaTime;
using Xxgk.Exemptions;
using static Xxgk.Serialization.MatterShapes;

namespace Xxgk.Serialization;

/// <summary>Reads a matter member by member; what is wrong is reported where it stands.</summary>
internal sealed partial class MatterReader
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Other, long At)> inseparable = [];

    /// <summary>The matter at the cursor; null after a problem.</summary>
    public DisclosureReview? Read(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Matter, out var state))
        {
            return null;
        }

        var (title, doubt) = ((string?)null, (string?)null);
        var (regime, audience) = (default(ExemptionRegime), default(Audience));
        var (decidedOn, requestedOn, requestedAt) = ((LocalDate?)null, (LocalDate?)null, 0L);
        var (secrecyReview, approval, item) = ((Review?)null, (Review?)null, (ItemReference?)null);
        List<InformationPortion> portions = [];
        while (cursor.NextMember(Matter, ref state, out var member))
        {
            switch (Matter.Members[member].Name)
            {
                case "title": title = cursor.Text(Title); break;
                case "regime": regime = cursor.TryChoice(Regime, out var chosen) ? ExemptionRegimes.Names.Values[chosen] : default; break;
                case "audience": audience = ReadAudience(ref cursor); break;
                case "decidedOn": decidedOn = CursorValues.Day(ref cursor); break;
                case "requestedOn":
                    requestedAt = cursor.Position;
                    requestedOn = CursorValues.Day(ref cursor);
                    break;
                case "item": item = CursorValues.Item(ref cursor); break;
                case "secrecyReview": secrecyReview = ReadReview(ref cursor, ReviewKind.SecrecyReview); break;
                case "approval": approval = ReadReview(ref cursor, ReviewKind.Approval); break;
                case "doubt": doubt = cursor.Text(CommonShapes.Words); break;
                default: ReadPortions(ref cursor, portions); break;
            }
        }

        if (requestedOn > decidedOn)
        {
            cursor.Problems.Add(requestedAt, "收到申请日期晚于决定日期。", "The request comes after its decision.");
        }

        foreach (var (name, other, at) in inseparable)
        {
            if (!names.Contains(other) || string.Equals(name, other, StringComparison.Ordinal))
            {
                cursor.Problems.Add(at, $"没有“{other}”这一其他部分。", $"The matter has no other portion '{other}'.");
            }
        }

        return cursor.Problems.IsEmpty
            ? new DisclosureReview(title!, regime, audience, decidedOn!.Value, portions, requestedOn)
            {
                Item = item,
                SecrecyReview = secrecyReview,
                Approval = approval,
                Doubt = doubt,
            }
            : null;
    }

    private void ReadPortions(ref JsonCursor cursor, List<InformationPortion> portions)
    {
        var start = cursor.Position;
        if (!cursor.BeginList(Portions))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(Portions, ref count))
        {
            if (ReadPortion(ref cursor) is { } portion)
            {
                portions.Add(portion);
            }
        }

        if (count == 0)
        {
            cursor.Problems.Add(start, "至少应有一个部分。", "A matter has at least one portion.");
        }
    }

    private InformationPortion? ReadPortion(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Portion, out var state))
        {
            return null;
        }

        var before = cursor.Problems.Count;
        var (name, other, doubt, otherAt) = ((string?)null, (string?)null, (string?)null, 0L);
        var (grounds, consents) = (new List<StatedGround>(), new List<Consent>());
        var (interest, choice) = ((PublicInterestFinding?)null, (DiscretionaryChoice?)null);
        var (secrecyReview, approval) = ((Review?)null, (Review?)null);
        while (cursor.NextMember(Portion, ref state, out var member))
        {
            switch (Portion.Members[member].Name)
            {
                case "name":
                    name = cursor.Text(Label);
                    if (name is not null && !names.Add(name))
                    {
                        cursor.Report($"部分名称“{name}”重复。", $"The name '{name}' is used twice.");
                    }

                    break;
                case "grounds": ReadGrounds(ref cursor, grounds); break;
                case "consents": ReadConsents(ref cursor, consents); break;
                case "publicInterest": interest = ReadPublicInterest(ref cursor); break;
                case "choice": choice = ReadChoice(ref cursor); break;
                case "inseparableFrom":
                    otherAt = cursor.Position;
                    other = cursor.Text(Label);
                    break;
                case "doubt": doubt = cursor.Text(CommonShapes.Words); break;
                case "secrecyReview": secrecyReview = ReadReview(ref cursor, ReviewKind.SecrecyReview); break;
                default: approval = ReadReview(ref cursor, ReviewKind.Approval); break;
            }
        }

        if (name is not null && other is not null)
        {
            inseparable.Add((name, other, otherAt));
        }

        return cursor.Problems.Count == before && name is not null
            ? new InformationPortion(name)
            {
                Grounds = grounds,
                Consents = consents,
                PublicInterest = interest,
                Choice = choice,
                InseparableFrom = other,
                Doubt = doubt,
                SecrecyReview = secrecyReview,
                Approval = approval,
            }
            : null;
    }
}
