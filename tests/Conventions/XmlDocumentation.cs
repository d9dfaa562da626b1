using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;

namespace Xxgk.Conventions;

/// <summary>The documentation file that lies beside a library.</summary>
internal sealed class XmlDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, XmlDocumentation> Read = new();
    private readonly Dictionary<string, XElement> members;

    private XmlDocumentation(Assembly library) =>
        members = XDocument.Load(Path.ChangeExtension(library.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>Every documented member by its id, such as T:Xxgk.Wording.</summary>
    public IReadOnlyDictionary<string, XElement> Members => members;

    public static XmlDocumentation Of(Assembly library) => Read.GetOrAdd(library, static key => new(key));

    /// <summary>A type's name as documentation ids have it, without the letter before it.</summary>
    public static string Id(Type type) => type.FullName!.Replace('+', '.');

    public XElement? Member(string id) => members.GetValueOrDefault(id);
}
