using Ardalis.GuardClauses;
using static Xxgk.Requests.BasisMark;
using static Xxgk.Requests.ReplyPart;

namespace Xxgk.Requests;

/// <summary>The kinds of replies that each regime has, and what they must contain (答复种类表).</summary>
/// <remarks>
/// That an adverse reply says where to turn is our reading of the articles on remedies. The provision belongs to the reasons.
/// </remarks>
public static class ReplyTerms
{
    /// <summary>The Measures, article 18 (《办法》第十八条).</summary>
    public static IReadOnlyList<ReplyTerm> Measures { get; } = OfMeasures(Instruments.Measures.Article(18));

    /// <summary>The Regulation of 2007; its list is not confirmed, and follows that of the Measures (《条例》2007年).</summary>
    public static IReadOnlyList<ReplyTerm> Regulation2007 { get; } = Of2007(Instruments.OpenGovernmentInformation2007.Article(21));

    /// <summary>The Regulation of 2019, articles 35 to 39 (《条例》第三十五条至第三十九条).</summary>
    public static IReadOnlyList<ReplyTerm> Regulation2019 { get; } = Of2019(Instruments.OpenGovernmentInformation2019);

    /// <summary>The kinds of a regime (按制度取答复种类).</summary>
    /// <param name="regime">The regime.</param>
    /// <exception cref="ArgumentNullException">The regime is null.</exception>
    public static IReadOnlyList<ReplyTerm> Of(RequestRegime regime) =>
        ReferenceEquals(Guard.Against.Null(regime), RequestRegime.Measures) ? Measures
        : ReferenceEquals(regime, RequestRegime.Regulation2007) ? Regulation2007
        : Regulation2019;

    /// <summary>A kind under a regime (查找答复种类); null where the regime does not have it.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentNullException">The regime is null.</exception>
    public static ReplyTerm? Find(RequestRegime regime, ReplyKind kind) => Of(regime).FirstOrDefault(term => term.Kind == kind);

    private static ReplyTerm[] OfMeasures(Provision art18) =>
    [
        new(ReplyKind.Disclosed, BasisMark.Provision, art18.Item(1), WayToGet),
        new(ReplyKind.AlreadyPublic, BasisMark.Inferred, art18.Item(1), WayToGet),
        new(ReplyKind.InPart, BasisMark.Provision, art18.Item(4), WayToGet, Reasons, ReplyPart.Provision, WhereToTurn),
        new(ReplyKind.Withheld, BasisMark.Provision, art18.Item(2), Reasons, ReplyPart.Provision, WhereToTurn),
        new(ReplyKind.DoesNotExist, BasisMark.Provision, art18.Item(3), WhereToTurn),
        new(ReplyKind.NotThisSchool, BasisMark.Provision, art18.Item(3), CompetentBody, WhereToTurn),
        new(ReplyKind.Repeat, BasisMark.Provision, art18.Item(6), Reasons, WhereToTurn),
        new(ReplyKind.Other, Unconfirmed, art18.Item(7), Reasons, WhereToTurn),
    ];

    private static ReplyTerm[] Of2007(Provision art21) =>
    [
        new(ReplyKind.Disclosed, Unconfirmed, art21, WayToGet),
        new(ReplyKind.AlreadyPublic, Unconfirmed, art21, WayToGet),
        new(ReplyKind.InPart, Unconfirmed, art21, WayToGet, Reasons, ReplyPart.Provision, WhereToTurn),
        new(ReplyKind.Withheld, Unconfirmed, art21, Reasons, ReplyPart.Provision, WhereToTurn),
        new(ReplyKind.DoesNotExist, Unconfirmed, art21, WhereToTurn),
        new(ReplyKind.NotThisSchool, Unconfirmed, art21, CompetentBody, WhereToTurn),
        new(ReplyKind.Repeat, Unconfirmed, art21, Reasons, WhereToTurn),
        new(ReplyKind.Other, Unconfirmed, art21, Reasons, WhereToTurn),
    ];

    private static ReplyTerm[] Of2019(Instrument law)
    {
        var art36 = law.Article(36);
        return
        [
            new(ReplyKind.AlreadyPublic, BasisMark.Provision, art36.Item(1), WayToGet),
            new(ReplyKind.Disclosed, BasisMark.Provision, art36.Item(2), WayToGet),
            new(ReplyKind.Withheld, BasisMark.Provision, art36.Item(3), Reasons, ReplyPart.Provision, WhereToTurn),
            new(ReplyKind.DoesNotExist, BasisMark.Provision, art36.Item(4), WhereToTurn),
            new(ReplyKind.NotThisSchool, BasisMark.Provision, art36.Item(5), Reasons, CompetentBody, WhereToTurn),
            new(ReplyKind.Repeat, BasisMark.Provision, art36.Item(6), WhereToTurn),
            new(ReplyKind.SpecialProvisions, BasisMark.Provision, art36.Item(7), ReplyPart.Provision, WhereToTurn),
            new(ReplyKind.InPart, BasisMark.Provision, law.Article(37), WayToGet, Reasons, ReplyPart.Provision, WhereToTurn),
            new(ReplyKind.NotProcessed, BasisMark.Provision, law.Article(35), Reasons, WhereToTurn),
            new(ReplyKind.NoProcessingOfData, BasisMark.Provision, law.Article(38), Reasons, WhereToTurn),
            new(ReplyKind.NotARequest, BasisMark.Provision, law.Article(39).Paragraph(1), Reasons, WhereToTurn),
            new(ReplyKind.PublishedWork, BasisMark.Provision, law.Article(39).Paragraph(2), WayToGet),
            new(ReplyKind.Other, BasisMark.Inferred, art36, Reasons, WhereToTurn),
        ];
    }
}
