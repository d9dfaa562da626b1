using static Xxgk.Confirmation;
using static Xxgk.ConfirmedPlace;

namespace Xxgk;

/// <summary>What of the instruments' texts a source has shown: number first, then words. A place without a row has not been seen.</summary>
internal static class ConfirmationTables
{
    /// <summary>
    /// Order 29. No source shows the text whole: articles 14 to 17, 19 to 23, 25, 27 to 29, 31 and 32 are fitted between seen
    /// neighbours, so that even their numbers are not confirmed.
    /// </summary>
    public static ConfirmationTable Measures { get; } = new(
        Seen(1),
        Seen(2),
        Seen(3),
        Seen(4),
        Article(5, Confirmed, InPart),    // its start; the rest in two translations that agree
        Article(6, Confirmed, InPart),    // in a translation
        Article(7, Confirmed, InPart),
        ItemOf(7, 1, InPart, InPart),      // (一) to (六): in a college's rule that carries the list over
        ItemOf(7, 2, InPart, InPart),
        ItemOf(7, 3, InPart, InPart),
        ItemOf(7, 4, InPart, InPart),
        ItemOf(7, 5, InPart, InPart),
        ItemOf(7, 6, InPart, InPart),
        ItemOf(7, 9, Unconfirmed, Confirmed),
        ItemOf(7, 10, Unconfirmed, InPart),
        ItemOf(7, 11, Unconfirmed, InPart),
        Seen(9),
        Seen(10, items: 4),
        Seen(11),
        Seen(12),
        Article(13, Confirmed, InPart),   // its end is cut off
        Article(16, Unconfirmed, InPart), // echoed in a college's rule
        Article(17, Unconfirmed, InPart), // the twenty working days
        Article(18, Confirmed, InPart),
        ItemOf(18, 1, Confirmed, Confirmed),
        ItemOf(18, 2, Confirmed, Confirmed),
        ItemOf(18, 3, Confirmed, Confirmed),
        ItemOf(18, 4, InPart, InPart),     // (四) to (六): in a college's flow that mirrors the article
        ItemOf(18, 5, InPart, InPart),
        ItemOf(18, 6, InPart, InPart),
        Article(24, Confirmed, Unconfirmed),
        Article(26, Confirmed, Unconfirmed),
        Article(29, Unconfirmed, InPart), // the kinds of institutions
        Seen(30),
        Article(32, Unconfirmed, InPart)); // the date, and that there are 32 articles

    /// <summary>The notice of 2014: parts 一 to 三 and the 50 items were read whole, in colleges' copies.</summary>
    public static ConfirmationTable ChecklistNotice2014 { get; } = new(
        Part(1, Confirmed, Confirmed),
        Part(2, Confirmed, Confirmed),
        Part(3, Confirmed, Confirmed),
        Part(4, Confirmed, InPart),
        ListItems(1, 50));

    /// <summary>The Regulation of 2007: article 37 whole; of the others only the phrase of special need, without its number.</summary>
    public static ConfirmationTable OpenGovernmentInformation2007 { get; } = new(
        Article(13, Unconfirmed, InPart),
        Seen(37));

    /// <summary>The Regulation of 2019: the articles that stand verbatim among our sources.</summary>
    public static ConfirmationTable OpenGovernmentInformation2019 { get; } = new(
        Seen(5, paragraphs: 1),
        Seen(13, paragraphs: 2),
        Seen(14, paragraphs: 1),
        Seen(15, paragraphs: 1),
        Seen(16, paragraphs: 2),
        Seen(17, paragraphs: 3),
        Seen(18, paragraphs: 1),
        Seen(26, paragraphs: 1),
        Seen(27, paragraphs: 1),
        Seen(28, paragraphs: 1),
        Seen(29, paragraphs: 2, items: 3),
        Seen(30, paragraphs: 1),
        Seen(31, paragraphs: 1, items: 3),
        Seen(32, paragraphs: 1),
        Seen(33, paragraphs: 3),
        Seen(34, paragraphs: 1),
        Seen(35, paragraphs: 1),
        Seen(36, paragraphs: 1, items: 7),
        Seen(37, paragraphs: 1),
        Seen(38, paragraphs: 1),
        Seen(39, paragraphs: 2),
        Seen(40, paragraphs: 1),
        Seen(41, paragraphs: 1),
        Seen(42, paragraphs: 2),
        Seen(49, paragraphs: 2),
        Seen(50, paragraphs: 2, items: 5),
        Seen(51, paragraphs: 1),
        Seen(54, paragraphs: 1),
        Seen(55, paragraphs: 2),
        Seen(56, paragraphs: 1));

    /// <summary>The Civil Code: how periods are counted, in our sources' own words.</summary>
    public static ConfirmationTable CivilCode { get; } = new(
        Article(201, Confirmed, InPart),
        Article(203, Confirmed, InPart));

    /// <summary>The rules on public institutions of 2020.</summary>
    public static ConfirmationTable PublicInstitutionRules2020 { get; } = new(
        Article(2, Confirmed, InPart),
        Article(3, Confirmed, InPart),
        Article(4, Confirmed, InPart));
}
