using System.Text.Json.Serialization;

namespace Xxgk.Requests;

/// <summary>Who asked (申请人信息): personal data, kept apart from the request.</summary>
/// <remarks>
/// Nothing of it is printed by <see cref="ToString"/> or written by default as JSON, and no statement, export or finding holds it.
/// An applicant shows an identity document; that its number is stored is not needed.
/// </remarks>
public sealed class Applicant
{
    /// <summary>The name (姓名或者名称); null where it is not kept.</summary>
    [JsonIgnore]
    public string? Name { get; init; }

    /// <summary>The telephone number (电话); null where it is not kept.</summary>
    [JsonIgnore]
    public string? Phone { get; init; }

    /// <summary>The e-mail address (电子邮箱); null where it is not kept.</summary>
    [JsonIgnore]
    public string? Email { get; init; }

    /// <summary>The number of the identity document (身份证件号码); null where it is not kept.</summary>
    [JsonIgnore]
    public string? IdNumber { get; init; }

    /// <summary>The address (通信地址); null where it is not kept.</summary>
    [JsonIgnore]
    public string? Address { get; init; }

    /// <summary>That this is an applicant, and nothing else (不显示个人信息).</summary>
    public override string ToString() => "申请人（个人信息不予显示）";
}
