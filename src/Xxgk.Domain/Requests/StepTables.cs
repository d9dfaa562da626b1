using NodaTime;

namespace Xxgk.Requests;

/// <summary>The tables of all regimes, by number.</summary>
internal sealed class StepTables(SchoolRequestRules? rules)
{
    private readonly StepTable[] tables = [.. RequestRegime.All.Select(regime => new StepTable(RequestTransitions.Of(regime, rules)))];

    // Most streams go from day to day.
    private RequestLaw? lastLaw;
    private LocalDate lastArrival;
    private byte last;

    public StepTable this[byte number] => tables[number];

    /// <summary>The table of a request, by the law and the day of its arrival.</summary>
    /// <exception cref="ArgumentException">No regime was in force on the day.</exception>
    public byte NumberOf(RequestLaw law, LocalDate arrivedOn)
    {
        if (law != lastLaw || arrivedOn != lastArrival)
        {
            var regime = RequestRegime.On(law, DateWords.Iso(arrivedOn, nameof(arrivedOn)))
                ?? throw new ArgumentException($"{law.ToWording().English} was not in force on {DateWords.Iso(arrivedOn)}.", nameof(arrivedOn));
            (lastLaw, lastArrival) = (law, arrivedOn);
            last = (byte)RequestRegime.All.TakeWhile(other => !ReferenceEquals(other, regime)).Count();
        }

        return last;
    }
}
