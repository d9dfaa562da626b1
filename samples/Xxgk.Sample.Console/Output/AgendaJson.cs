namespace Xxgk.Samples.Output;

/// <summary>The agenda for programs: days as ISO dates, codes as codes, texts in both languages.</summary>
internal static class AgendaJson
{
    public static void Write(OfficeAgenda agenda, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("asOf", DayText.Format(agenda.AsOf));
        json.WriteArray("entries", agenda.Entries, static (json, entry) =>
        {
            json.WriteString("key", entry.Key);
            json.WriteCode("kind", entry.Kind);
            json.WriteBoolean("isOverdue", entry.IsOverdue);
            json.WriteString("dueOn", entry.DueOn is { } due ? DayText.Format(due) : null);
            json.WriteString("notBefore", DayText.Format(entry.NotBefore));
            if (entry.WorkingDaysLeft is { } left)
            {
                json.WriteNumber("workingDaysLeft", left);
            }

            json.WriteString("item", entry.Item?.ToString());
            json.WriteString("record", entry.RecordId);
            json.WriteString("request", entry.RequestId);
            json.WriteString("department", entry.Department);
            json.WriteWording("title", entry.Title);
            json.WriteWording("reason", entry.Reason);
            json.WriteWording("provision", entry.Provision.CitationWithConfirmation);
        });
        json.WriteEndObject();
    });
}
