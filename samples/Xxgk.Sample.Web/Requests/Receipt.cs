namespace Xxgk.Samples.Web.Requests;

/// <summary>What an applicant is given (回执): the number, the code, and the day by which the school replies.</summary>
public sealed record Receipt(string Id, string Code, LocalDate ReceivedOn, WorkingDays Term, Provision Basis, LocalDate? DueOn, Wording? NotYetKnown);
