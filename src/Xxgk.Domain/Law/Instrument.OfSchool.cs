using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

public sealed partial class Instrument
{
    /// <summary>A school's own rule, for instance its implementing rules under the Measures (学校信息公开实施细则等规章制度).</summary>
    /// <remarks>The host answers for it: its numbers and words count as confirmed.</remarks>
    /// <param name="title">The title, without title marks; not blank.</param>
    /// <param name="englishTitle">An English title; the Chinese one stands in where it is null.</param>
    /// <param name="issuedBy">The school; null where it goes without saying.</param>
    /// <param name="number">Its number (文号); null where it has none.</param>
    /// <param name="issuedOn">The day on which it was issued; null where unknown.</param>
    /// <param name="inForceFrom">The first day in force; the day of issue stands in where it is null.</param>
    /// <param name="inForceUntil">The last day in force; null where no end is known.</param>
    /// <exception cref="ArgumentException">The title is blank, or the rule ends before it begins.</exception>
    public static Instrument OfSchool(
        string title,
        string? englishTitle = null,
        Wording? issuedBy = null,
        DocumentNumber? number = null,
        LocalDate? issuedOn = null,
        LocalDate? inForceFrom = null,
        LocalDate? inForceUntil = null)
    {
        Guard.Against.NullOrWhiteSpace(title);
        var from = inForceFrom ?? issuedOn;
        Guard.Against.InvalidInput(inForceUntil, nameof(inForceUntil), until => !(until < from), "A rule does not end before it begins.");
        return new(title, englishTitle ?? $"《{title}》", issuedBy)
        {
            Number = number,
            IssuedOn = issuedOn,
            InForceFrom = from,
            InForceUntil = inForceUntil,
            IsOfSchool = true,
            Confirmations = ConfirmationTable.Everything,
        };
    }
}
