namespace Xxgk;

/// <summary>A number that is printed for an instrument and is not its own (已知误引).</summary>
/// <param name="Printed">The number as it is printed (误引文号).</param>
/// <param name="Instrument">The instrument that is meant (所指文件); it bears the right number.</param>
/// <param name="Explanation">What is wrong, and how it may have come about (说明).</param>
public sealed record KnownMiscitation(DocumentNumber Printed, Instrument Instrument, Wording Explanation);

/// <summary>A number of another issuer that looks like the ministry's (与部文同字号的文号).</summary>
/// <param name="Number">The number (文号).</param>
/// <param name="Issuer">Who issued it (发布机关).</param>
/// <param name="Explanation">What is known of it (说明).</param>
public sealed record ProvincialNumber(DocumentNumber Number, Wording Issuer, Wording Explanation);
