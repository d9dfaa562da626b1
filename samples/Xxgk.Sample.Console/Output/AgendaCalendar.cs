using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace Xxgk.Samples.Output;

/// <summary>The agenda as an iCalendar file: an all-day event for each entry, which an office's calendar shows.</summary>
internal static class AgendaCalendar
{
    public static void Write(Host host, string school, OfficeAgenda agenda)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Xxgk//Xxgk.Sample.Console//ZH" };
        calendar.AddProperty("X-WR-CALNAME", PlainText.OneLine(school + host.In(" 信息公开待办事项", ": information disclosure")));
        foreach (var entry in agenda.Entries)
        {
            calendar.Events.Add(EventOf(host, school, agenda, entry));
        }

        // An entry that is not known by its day stands on the earliest that it can be, and says so.
        host.Streams.Output.Write(new CalendarSerializer().SerializeToString(calendar));
    }

    private static CalendarEvent EventOf(Host host, string school, OfficeAgenda agenda, AgendaEntry entry)
    {
        var lead = entry.IsOverdue ? host.In("逾期：", "Overdue: ") : entry.DueOn is null ? host.In("最早：", "From this day: ") : string.Empty;
        return new CalendarEvent
        {
            Uid = Uri.EscapeDataString(school + "/" + entry.Key) + "@xxgk",

            // The file is the same whenever it is made: its stamp is the day at which the agenda looks.
            DtStamp = new CalDateTime(agenda.AsOf.Year, agenda.AsOf.Month, agenda.AsOf.Day, 0, 0, 0, "UTC"),
            Start = DayOf(entry.NotBefore),
            End = DayOf(entry.NotBefore.PlusDays(1)),
            Summary = PlainText.OneLine(lead + host.In(entry.Title)),
            Description = PlainText.OneLine(host.In(entry.Reason) + host.In("　", " ") + host.In(entry.Provision.CitationWithConfirmation)),
            Transparency = "TRANSPARENT",
        };
    }

    private static CalDateTime DayOf(LocalDate day) => new(day.Year, day.Month, day.Day);
}
