using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>Where the office that answers for disclosure is found (信息公开工作机构联系方式).</summary>
/// <remarks>
/// The Measures ask for the office's name, the person in charge, address, hours, telephone, fax and e-mail (《办法》第十一条). Each is as
/// printed, null where it is not stated, and 1 to 500 characters without line breaks; the formats differ too much to demand one.
/// </remarks>
public sealed record ContactDetails
{
    private const int Longest = 500;

    /// <summary>The office (机构名称).</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Office { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The person in charge (负责人).</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? PersonInCharge { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The address (地址).</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Address { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The postcode (邮编).</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Postcode { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>When the office is open (办公时间).</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? OfficeHours { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The telephone number (联系电话).</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Telephone { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The fax number (传真).</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Fax { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The e-mail address (电子邮箱).</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Email { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The website (网址).</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Website { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The school's own supervision body with its telephone, to which complaints go (监督部门及举报电话; 《办法》第二十六条).</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Supervision { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The office, or the telephone where it is not stated (文本).</summary>
    public override string ToString() => Office ?? Telephone ?? string.Empty;
}
