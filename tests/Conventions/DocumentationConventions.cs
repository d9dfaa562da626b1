using System.Reflection;
using System.Xml.Linq;

namespace Xxgk.Conventions;

/// <summary>What the documentation of a library's public types says.</summary>
public abstract class DocumentationConventions
{
    protected abstract Assembly Library { get; }

    [Fact]
    public void Every_public_type_is_documented_with_its_Chinese_term() => Broken.Nowhere(
        "The summary of a public type names the Chinese term.",
        from type in PublicTypes.Of(Library)
        let summary = XmlDocumentation.Of(Library).Member($"T:{XmlDocumentation.Id(type)}")?.Element("summary")?.Value
        where summary is null || !HasChinese(summary)
        select $"{type.FullName}: {summary?.Trim() ?? "no summary"}");

    [Fact]
    public void Every_public_property_field_and_method_is_documented() => Broken.Nowhere(
        "A visible member has a summary of its own or inherits one.",
        from type in PublicTypes.Of(Library)
        from member in PublicTypes.VisibleMembers(type)
        where member is PropertyInfo or FieldInfo && member.Name != "value__" && member.Name != "EqualityContract"
        let prefix = member is PropertyInfo ? "P" : "F"
        let name = $"{prefix}:{XmlDocumentation.Id(type)}.{member.Name}"
        where !IsPositional(type, member) && !Documented(name).Any(IsTold)
        select name);

    /// <summary>A static property is a row of a table, and the table's own summary names the term.</summary>
    [Fact]
    public void Every_public_property_and_enum_member_is_documented_with_its_Chinese_term() => Broken.Nowhere(
        "The summary of an instance's property or of an enumeration's member names the Chinese term.",
        from type in PublicTypes.Of(Library)
        from member in PublicTypes.VisibleMembers(type)
        where member is PropertyInfo { GetMethod.IsStatic: false } or FieldInfo { IsLiteral: true }
        let prefix = member is PropertyInfo ? "P" : "F"
        from element in Documented($"{prefix}:{XmlDocumentation.Id(type)}.{member.Name}")
        let summary = element.Element("summary")?.Value
        where summary is not null && !HasChinese(summary)
        select $"{XmlDocumentation.Id(type)}.{member.Name}: {summary.Trim()}");

    private static bool HasChinese(string text) => text.Any(character => character is >= '\u4E00' and <= '\u9FFF');

    private static bool IsTold(XElement member) => member.Element("summary") is not null || member.Element("inheritdoc") is not null;

    /// <summary>A property that a record declares in its head is documented there, as a parameter.</summary>
    private static bool IsPositional(Type type, MemberInfo member) => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .Any(constructor => constructor.GetParameters().Any(parameter => string.Equals(parameter.Name, member.Name, StringComparison.Ordinal)));

    /// <summary>The member's documentation; an indexer's id goes on with its parameters.</summary>
    private IEnumerable<XElement> Documented(string id) => XmlDocumentation.Of(Library).Members
        .Where(pair => string.Equals(pair.Key, id, StringComparison.Ordinal) || pair.Key.StartsWith(id + "(", StringComparison.Ordinal))
        .Select(pair => pair.Value);
}
