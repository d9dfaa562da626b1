using System.Text.Json;

namespace Xxgk.Samples.Output;

/// <summary>The checklist for programs. It is the same in each language: codes are codes, and texts are there in both.</summary>
internal static class ChecklistJson
{
    public static void Write(ChecklistEdition edition, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("edition", edition.Id);
        json.WriteWording("title", edition.Title);
        WriteProvision(json, "basis", edition.Provision);
        json.WriteString("assessedFrom", DayText.Format(edition.AssessedFrom));
        json.WriteArray("categories", edition.Categories, WriteCategory);
        json.WriteArray("items", edition.Items, WriteItem);
        json.WriteEndObject();
    });

    private static void WriteCategory(Utf8JsonWriter json, ChecklistCategory category)
    {
        json.WriteNumber("number", category.Number);
        json.WriteWording("name", category.Name);
    }

    private static void WriteItem(Utf8JsonWriter json, ChecklistItem item)
    {
        json.WriteNumber("number", item.Number);
        json.WriteNumber("category", item.Category.Number);
        json.WriteString("title", item.Title);
        json.WriteString("gloss", item.Gloss);
        json.WriteCode("confirmation", item.TitleConfirmation);
        if (item.Note is { } note)
        {
            json.WriteWording("note", note);
        }

        json.WriteArray("parts", item.Parts, WritePart);
        json.WriteArray("basis", item.BasisDocuments, WriteDocument);
    }

    private static void WritePart(Utf8JsonWriter json, ItemPart part)
    {
        json.WriteString("reference", part.Reference.ToString());
        json.WriteNumber("number", part.Number);
        json.WriteWording("name", part.Name);
        json.WriteCode("kind", part.Kind);
        json.WriteBoolean("mayBeNil", part.MayBeNil);
        WriteLimit(json, part);
        json.WriteWording("appliesTo", part.Applicability.Scope);
        json.WriteCode("confidence", part.Confidence);
        if (part.UsualTime is { } time)
        {
            json.WriteWording("usualTime", time.Text);
        }

        if (part.IsForPreviousPeriod)
        {
            json.WriteBoolean("isForPreviousPeriod", true);
        }
    }

    private static void WriteLimit(Utf8JsonWriter json, ItemPart part)
    {
        json.WriteStartObject("limit");
        json.WriteCode("kind", part.Limit.Kind);
        if (part.Limit.Kind == TimeLimitKind.DateEachYear)
        {
            json.WriteNumber("month", part.Limit.Month);
            json.WriteNumber("day", part.Limit.Day);
        }
        else
        {
            json.WriteNumber("days", part.Limit.Days);
        }

        json.WriteWording("text", part.Limit.Wording);
        WriteProvision(json, "basis", part.LimitBasis);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, BasisDocument document)
    {
        json.WriteString("title", document.Instrument.Title);
        if (document.Instrument.Number is { } number)
        {
            json.WriteString("number", number.ToString());
        }

        json.WriteWording("citation", document.Instrument.CitationWithConfirmation);
        json.WriteCode("role", document.Role);
        json.WriteCode("confirmation", document.Confirmation);
    }

    private static void WriteProvision(Utf8JsonWriter json, string name, Provision provision)
    {
        json.WriteStartObject(name);
        json.WriteWording("citation", provision.CitationWithConfirmation);
        json.WriteCode("confirmation", provision.Confirmation);
        json.WriteEndObject();
    }
}
