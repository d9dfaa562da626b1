namespace Xxgk.Samples.Web.Storage;

/// <summary>A document of the library's own form that is no list: the school without its records, the ledger without its requests.</summary>
public sealed class DocumentRow : IVersioned
{
    public const string School = "school";
    public const string Ledger = "ledger";

    public required string Name { get; init; }

    public required string Json { get; set; }

    public int Version { get; set; }
}
