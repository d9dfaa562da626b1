using NodaTime;

namespace Xxgk.Serialization;

/// <summary>A holiday notice as far as it has been read, with the place of each span.</summary>
internal sealed class HolidayNoticeDraft
{
    public DocumentNumber Number { get; set; }

    public string? Title { get; set; }

    public int Year { get; set; }

    public LocalDate IssuedOn { get; set; }

    public LocalDate PublishedOn { get; set; }

    public HolidayNoticeEffect Effect { get; set; }

    public List<HolidaySpan> Spans { get; } = [];

    public List<long> Places { get; } = [];

    public HolidayBalance? Balance { get; set; }
}
