namespace Xxgk.Domain.Tests.Institutions;

public class NamedValuesTests
{
    [Fact]
    public void Every_value_of_every_enumeration_has_a_name_and_words()
    {
        Check(InstitutionKinds.All, InstitutionKinds.ToWording, InstitutionKinds.ToJsonName, InstitutionKinds.TryParse);
        Check(Ownerships.All, Ownerships.ToWording, Ownerships.ToJsonName, Ownerships.TryParse);
        Check(Affiliations.All, Affiliations.ToWording, Affiliations.ToJsonName, Affiliations.TryParse);
        Check(ProfileFacts.All, ProfileFacts.ToWording, ProfileFacts.ToJsonName, ProfileFacts.TryParse);
        Check(Audiences.All, Audiences.ToWording, Audiences.ToJsonName, Audiences.TryParse);
        Check(DisclosureScopeKinds.All, DisclosureScopeKinds.ToWording, DisclosureScopeKinds.ToJsonName, DisclosureScopeKinds.TryParse);
        Check(ChannelKinds.All, ChannelKinds.ToWording, ChannelKinds.ToJsonName, ChannelKinds.TryParse);
        Check(EndReasons.All, EndReasons.ToWording, EndReasons.ToJsonName, EndReasons.TryParse);
        Check(LinkResults.All, LinkResults.ToWording, LinkResults.ToJsonName, LinkResults.TryParse);
        Check(ReviewKinds.All, ReviewKinds.ToWording, ReviewKinds.ToJsonName, ReviewKinds.TryParse);
        Check(ReviewResults.All, ReviewResults.ToWording, ReviewResults.ToJsonName, ReviewResults.TryParse);
        Check(DeclaredSubjects.All, DeclaredSubjects.ToWording, DeclaredSubjects.ToJsonName, DeclaredSubjects.TryParse);
    }

    private delegate bool Reader<T>(string? jsonName, out T value);

    private static void Check<T>(IReadOnlyList<T> all, Func<T, Wording> words, Func<T, string> name, Reader<T> read)
        where T : struct, Enum
    {
        // In the order of their numbers, so that a place in the table is the value.
        Assert.Equal(Enum.GetValues<T>(), all);
        Assert.Equal(Enumerable.Range(0, all.Count), all.Select(value => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(all.Count, all.Select(name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Count, all.Select(value => words(value).Chinese).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Count, all.Select(value => words(value).English).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, value =>
        {
            Assert.Equal(value.ToString(), char.ToUpperInvariant(name(value)[0]) + name(value)[1..]);
            Assert.True(read(name(value), out var again));
            Assert.Equal(value, again);
            Assert.False(read(value.ToString(), out _));
        });
        Assert.False(read(null, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => words((T)Enum.ToObject(typeof(T), 99)));
        Assert.Throws<ArgumentOutOfRangeException>(() => name((T)Enum.ToObject(typeof(T), 99)));
    }
}
