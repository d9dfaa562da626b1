using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk;

/// <summary>A law, rule or notice (法律、法规、规章或文件), or a school's own rule (学校规章制度).</summary>
public sealed partial class Instrument : IEquatable<Instrument>
{
    internal Instrument(string title, string english, Wording? issuingBody)
    {
        Title = title;
        UnofficialEnglishTitle = english;
        IssuingBody = issuingBody;
    }

    /// <summary>The official title, without the outer title marks (标题).</summary>
    public string Title { get; }

    /// <summary>An English title, unofficial (英文标题，非官方).</summary>
    public string UnofficialEnglishTitle { get; }

    /// <summary>The short name by which letters and reports cite it once it is introduced (简称): 办法; null where it has none.</summary>
    public Wording? ShortName { get; internal init; }

    /// <summary>The body that issued it (发布机关); null where no source names it.</summary>
    public Wording? IssuingBody { get; }

    /// <summary>Its number (文号或令号); null where it has none, or none was seen.</summary>
    public DocumentNumber? Number { get; internal init; }

    /// <summary>The day on which it was issued, its own date (发布日期、成文日期); null where unknown.</summary>
    public LocalDate? IssuedOn { get; internal init; }

    /// <summary>The day on which it was made public (公布日期); null where unknown. What was known on a day goes by this one.</summary>
    public LocalDate? PublishedOn { get; internal init; }

    /// <summary>The first day in force (施行日期); null where unknown.</summary>
    public LocalDate? InForceFrom { get; internal init; }

    /// <summary>The last day in force (失效前最后一日); null where no end is known.</summary>
    public LocalDate? InForceUntil { get; internal init; }

    /// <summary>How far the title is confirmed (标题核实程度).</summary>
    public Confirmation TitleConfirmation { get; internal init; } = Confirmation.Confirmed;

    /// <summary>How far the number is confirmed (文号核实程度). Unconfirmed beside a missing number: no source has shown one.</summary>
    public Confirmation NumberConfirmation { get; internal init; } = Confirmation.Confirmed;

    /// <summary>Other forms in which good sources print the title (其他题名写法).</summary>
    public IReadOnlyList<string> AlsoPrintedAs { get; internal init; } = [];

    /// <summary>The title of the list that is its annex (所附清单题名); null where there is none.</summary>
    public Wording? ListTitle { get; internal init; }

    /// <summary>How many articles it has (条数); null where unknown.</summary>
    public int? ArticleCount { get; internal init; }

    /// <summary>How many items the list annexed has (清单事项数); null where there is no list, or the number is unknown.</summary>
    public int? ListItemCount { get; internal init; }

    /// <summary>Whether it is a school's own rule, supplied by the host (是否为学校自定).</summary>
    public bool IsOfSchool { get; internal init; }

    /// <summary>The instrument as a whole (全文).</summary>
    public Provision Whole => new(this, ProvisionKind.Whole, 0);

    /// <summary>The citation with the number (引用): 《高等学校信息公开办法》（教育部令第29号）.</summary>
    public Wording Citation =>
        Number is { } number
            ? Wording.Of($"《{Title}》（{number}）", $"{UnofficialEnglishTitle} ({InEnglish(number)})")
            : Wording.Of($"《{Title}》", UnofficialEnglishTitle);

    /// <summary>The citation with an honest mark of what is not confirmed (附核实说明的引用).</summary>
    public Wording CitationWithConfirmation
    {
        get
        {
            var number = Number is null && NumberConfirmation == Confirmation.Unconfirmed
                ? Wording.Of("文号未见", "number not seen")
                : ProvisionMarks.Mark(Wording.Of("文号", "number"), NumberConfirmation);
            var title = ProvisionMarks.Mark(Wording.Of("标题", "title"), TitleConfirmation);
            var marks = ProvisionMarks.Join([.. new[] { title, number }.Where(mark => mark != default)]);
            return marks == default
                ? Citation
                : Wording.Of($"{Citation.Chinese}（{marks.Chinese}）", $"{Citation.English} ({marks.English})");
        }
    }

    /// <summary>Whether another instrument bears the same title, so that a citation needs the number.</summary>
    internal bool SharesTitle { get; init; }

    /// <summary>How far the places of the text are confirmed.</summary>
    internal ConfirmationTable Confirmations { get; init; } = ConfirmationTable.Nothing;

    internal Wording PlainCitation => SharesTitle ? Citation : Wording.Of($"《{Title}》", UnofficialEnglishTitle);

    internal Wording ListCitation =>
        ListTitle is { } list
            ? Wording.Of($"《{list.Chinese}》", list.English)
            : Wording.Of(PlainCitation.Chinese + "所附清单", PlainCitation.English + ", annexed list");

    /// <summary>Article <paramref name="number"/> (第…条).</summary>
    /// <param name="number">1 to 9999, and no more than <see cref="ArticleCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such article.</exception>
    public Provision Article(int number) =>
        new(this, ProvisionKind.Article, Guard.Against.OutOfRange(number, nameof(number), 1, ArticleCount ?? 9999));

    /// <summary>Part <paramref name="number"/> of a notice (第…部分).</summary>
    /// <param name="number">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public Provision Part(int number) =>
        new(this, ProvisionKind.Part, Guard.Against.OutOfRange(number, nameof(number), 1, 9999));

    /// <summary>Item <paramref name="number"/> of the list that a notice has as its annex (清单第（…）项).</summary>
    /// <param name="number">1 to 9999, and no more than <see cref="ListItemCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public Provision ListItem(int number) =>
        new(this, ProvisionKind.ListItem, Guard.Against.OutOfRange(number, nameof(number), 1, ListItemCount ?? 9999));

    /// <summary>Whether it was in force on a day (某日是否施行); null where the first day in force is not known.</summary>
    /// <param name="day">A day.</param>
    public bool? InForceOn(LocalDate day) =>
        InForceUntil < day ? false
        : InForceFrom is { } from ? from <= day
        : null;

    /// <summary>Equal by title, number, issuing body and date (相同): a school's rule may be built anew each time.</summary>
    /// <param name="other">Another instrument, or null.</param>
    public bool Equals(Instrument? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Title, other.Title, StringComparison.Ordinal)
            && (Number, IssuingBody, IssuedOn, IsOfSchool) == (other.Number, other.IssuingBody, other.IssuedOn, other.IsOfSchool));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Instrument);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Title), Number, IssuedOn);

    /// <summary>The Chinese citation with the number (引用).</summary>
    public override string ToString() => Citation.Chinese;

    /// <summary>Whether a title is this one's, in any form in which good sources print it, or that of the list annexed.</summary>
    internal bool Bears(string title) =>
        string.Equals(Title, title, StringComparison.Ordinal)
        || string.Equals(ListTitle?.Chinese, title, StringComparison.Ordinal)
        || AlsoPrintedAs.Contains(title, StringComparer.Ordinal);

    private string InEnglish(DocumentNumber number) =>
        number.IsOrder && IssuingBody is { } body ? FormattableString.Invariant($"{body.English} Order No. {number.Serial}") : number.ToString();
}
