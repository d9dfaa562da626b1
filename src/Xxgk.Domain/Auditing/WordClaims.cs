namespace Xxgk.Auditing;

/// <summary>What kind of contact data (联系方式种类).</summary>
public enum ContactKind
{
    /// <summary>A telephone number (电话).</summary>
    Telephone,

    /// <summary>A fax number (传真).</summary>
    Fax,

    /// <summary>A postal code (邮编).</summary>
    PostalCode,

    /// <summary>An e-mail address (电子邮箱).</summary>
    Email,

    /// <summary>An address on the web (网址).</summary>
    WebAddress,
}

/// <summary>Contact data (联系方式).</summary>
public sealed class ContactClaim : Claim
{
    internal ContactClaim(ReportText text, Stretch stretch, ContactKind kind, string value)
        : base(text, stretch) => (Kind, Value) = (kind, value);

    /// <summary>The kind (种类).</summary>
    public ContactKind Kind { get; }

    /// <summary>The number or the address, folded (内容).</summary>
    public string Value { get; }
}

/// <summary>Names in a row, joined by 、 (并列名称), three or more.</summary>
public sealed class NameListClaim : Claim
{
    private readonly Stretch clause;

    internal NameListClaim(ReportText text, Stretch stretch, Stretch clause)
        : base(text, stretch) => this.clause = clause;

    /// <summary>The names, folded, without the verb that leads in and what closes the list (名称).</summary>
    public IReadOnlyList<string> Names => [.. Members.Select(Report.Folded)];

    internal IReadOnlyList<Stretch> Members => NameListReader.Members(Report, clause);
}
