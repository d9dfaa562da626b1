namespace Xxgk.Requests;

/// <summary>How many replies name a ground (依据及件数).</summary>
/// <param name="Provision">The provision; null where a reply names none (依据).</param>
/// <param name="Replies">The number of replies that name it (件数).</param>
public sealed record GroundCount(Provision? Provision, int Replies);

/// <summary>The matters of a kind in a period (相关事项统计): received and carried in are what was decided and what is pending.</summary>
/// <param name="Kind">The kind (种类).</param>
/// <param name="Received">Received in the period (本期新收).</param>
/// <param name="CarriedIn">Pending when the period began (上期结转).</param>
/// <param name="Corrected">Put right in the period (予以纠正).</param>
/// <param name="Upheld">What was done stands (予以维持).</param>
/// <param name="Otherwise">Ended in another way in the period (其他结果).</param>
/// <param name="Pending">Pending at the period's end (尚未办结).</param>
public sealed record RelatedCount(RelatedMatterKind Kind, int Received, int CarriedIn, int Corrected, int Upheld, int Otherwise, int Pending);
