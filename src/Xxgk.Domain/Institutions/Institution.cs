using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>A school (高等学校): its name, its profile, the bodies above it and where its office is found.</summary>
public sealed class Institution : IEquatable<Institution>
{
    private const int Longest = 200;

    /// <summary>A school (高等学校).</summary>
    /// <param name="name">The official name, 1 to 200 characters (全称).</param>
    /// <param name="profile">Its kind and what is known of it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is blank, too long or holds control characters.</exception>
    public Institution(string name, InstitutionProfile profile)
    {
        Name = Guard.Against.NotText(name, Longest);
        Profile = Guard.Against.Null(profile);
    }

    /// <summary>The official name (全称).</summary>
    public string Name { get; }

    /// <summary>Its kind, ownership and affiliation, and what is stated of it (学校概况).</summary>
    public InstitutionProfile Profile { get; }

    /// <summary>The short name (简称), 1 to 200 characters; null where there is none.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? ShortName { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The English name (英文名称), 1 to 200 characters; null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? EnglishName { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The province-level division in which it lies (所在省级行政区), such as 山东省; null where it is not stated.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or holds control characters.</exception>
    public string? Province { get; init => field = Guard.Against.NotTextOrNull(value, Longest); }

    /// <summary>The bodies that lead it, the chief one first (主管部门); empty where they are not stated.</summary>
    /// <exception cref="ArgumentException">A name is blank, too long or holds control characters.</exception>
    public IReadOnlyList<string> SuperiorBodies
    {
        get;
        init => field = new ReadOnlyCollection<string>([.. Guard.Against.Null(value).Select(body => Guard.Against.NotText(body, Longest, nameof(SuperiorBodies)))]);
    } = [];

    /// <summary>Where its office is found (联系方式); nothing stated unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ContactDetails Contact { get; init => field = Guard.Against.Null(value); } = new();

    /// <inheritdoc/>
    public bool Equals(Institution? other) =>
        other is not null
        && (Name, Profile, ShortName, EnglishName, Province, Contact)
            .Equals((other.Name, other.Profile, other.ShortName, other.EnglishName, other.Province, other.Contact))
        && SuperiorBodies.SequenceEqual(other.SuperiorBodies, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Institution);

    /// <inheritdoc/>
    public override int GetHashCode() => (Name, Profile).GetHashCode();

    /// <summary>The official name (全称).</summary>
    public override string ToString() => Name;
}
