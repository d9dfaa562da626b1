using NodaTime;
using Xxgk.Reporting;
using static Xxgk.Serialization.NarrativeShapes;

namespace Xxgk.Serialization;

/// <summary>Reads a report's texts member by member; what is wrong is reported where it stands.</summary>
internal sealed class NarrativeReader
{
    private readonly Dictionary<string, IReadOnlyList<string>> texts = new(StringComparer.Ordinal);
    private readonly List<DisclosureAppraisal> appraisals = [];
    private readonly Dictionary<string, Quantity> before = new(StringComparer.Ordinal);

    /// <summary>The texts at the cursor; null after a problem.</summary>
    public ReportNarrative? Read(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Narrative, out var state))
        {
            return null;
        }

        var (publishedAt, signedOn) = ((string?)null, (LocalDate?)null);
        while (cursor.NextMember(Narrative, ref state, out var member))
        {
            var name = Narrative.Members[member].Name;
            switch (name)
            {
                case "appraisals": ReadAppraisals(ref cursor); break;
                case "before": ReadBefore(ref cursor); break;
                case "publishedAt": publishedAt = cursor.Text(Paragraph); break;
                case "signedOn": signedOn = CursorValues.Day(ref cursor); break;
                default: texts[name] = ReadParagraphs(ref cursor); break;
            }
        }

        return cursor.Problems.IsEmpty
            ? new ReportNarrative
            {
                Overview = TextOf("overview"),
                Training = TextOf("training"),
                Appraisal = TextOf("appraisal"),
                Disclosure = TextOf("disclosure"),
                Admissions = TextOf("admissions"),
                Finance = TextOf("finance"),
                Requests = TextOf("requests"),
                Practice = TextOf("practice"),
                Problems = TextOf("problems"),
                Improvements = TextOf("improvements"),
                Other = TextOf("other"),
                OwnRules = TextOf("ownRules"),
                Appraisals = appraisals,
                Before = before,
                PublishedAt = publishedAt,
                SignedOn = signedOn,
            }
            : null;
    }

    private static List<string> ReadParagraphs(ref JsonCursor cursor)
    {
        List<string> paragraphs = [];
        if (!cursor.BeginList(Paragraphs))
        {
            return paragraphs;
        }

        var count = 0;
        while (cursor.NextElement(Paragraphs, ref count))
        {
            if (cursor.Text(Paragraph) is { } paragraph)
            {
                paragraphs.Add(paragraph);
            }
        }

        return paragraphs;
    }

    private static Quantity? ReadQuantity(ref JsonCursor cursor)
    {
        if (cursor.Text(NarrativeShapes.QuantityText) is not { } text)
        {
            return null;
        }

        if (Quantity.TryParse(text, out var quantity))
        {
            return quantity;
        }

        cursor.Refuse(NarrativeShapes.QuantityText);
        return null;
    }

    private IReadOnlyList<string> TextOf(string name) => texts.TryGetValue(name, out var paragraphs) ? paragraphs : [];

    private void ReadAppraisals(ref JsonCursor cursor)
    {
        if (!cursor.BeginList(Appraisals))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(Appraisals, ref count))
        {
            if (!cursor.BeginObject(Appraisal, out var state))
            {
                continue;
            }

            var (body, participants, result) = ((AppraisalBody?)null, (Quantity?)null, (string?)null);
            while (cursor.NextMember(Appraisal, ref state, out var member))
            {
                switch (Appraisal.Members[member].Name)
                {
                    case "by": body = cursor.TryChoice(Body, out var chosen) ? AppraisalBodies.All[chosen] : null; break;
                    case "participants": participants = ReadQuantity(ref cursor); break;
                    default: result = cursor.Text(Paragraph); break;
                }
            }

            if (body is { } known && result is not null)
            {
                appraisals.Add(new(known, result, participants));
            }
        }
    }

    private void ReadBefore(ref JsonCursor cursor)
    {
        if (!cursor.BeginList(Befores))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(Befores, ref count))
        {
            if (!cursor.BeginObject(Before, out var state))
            {
                continue;
            }

            var (key, quantity) = ((string?)null, (Quantity?)null);
            while (cursor.NextMember(Before, ref state, out var member))
            {
                if (string.Equals(Before.Members[member].Name, "quantity", StringComparison.Ordinal))
                {
                    quantity = ReadQuantity(ref cursor);
                }
                else if ((key = cursor.Text(Key)) is not null && before.ContainsKey(key))
                {
                    cursor.Report($"数字标识“{key}”重复。", $"The figure '{key}' is given twice.");
                }
            }

            if (key is not null && quantity is { } known)
            {
                before[key] = known;
            }
        }
    }
}
