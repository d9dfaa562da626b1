using Ardalis.GuardClauses;

namespace Xxgk.Documents;

/// <summary>One template for each kind of letter (文书模板). Immutable; a host replaces those that its school words otherwise.</summary>
public sealed class DocumentTemplates
{
    private readonly Dictionary<OfficeDocumentKind, DocumentTemplate> templates;

    private DocumentTemplates(IEnumerable<DocumentTemplate> templates) => this.templates = templates.ToDictionary(template => template.Kind);

    /// <summary>The library's own (通用模板): after the forms that offices use, addressed to no name.</summary>
    public static DocumentTemplates Standard { get; } = new(StandardTemplates.All());

    /// <summary>The template for a letter (某种文书的模板).</summary>
    /// <param name="kind">The kind of letter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the enumeration.</exception>
    public DocumentTemplate this[OfficeDocumentKind kind] => templates[OfficeDocumentKinds.Names.Checked(kind, nameof(kind))];

    /// <summary>With another template for its kind of letter (替换模板).</summary>
    /// <param name="template">The template.</param>
    /// <exception cref="ArgumentNullException">The template is null.</exception>
    public DocumentTemplates With(DocumentTemplate template)
    {
        Guard.Against.Null(template);
        return new(templates.Values.Where(other => other.Kind != template.Kind).Append(template));
    }

    /// <summary>Fills a letter in (填写文书); either the whole letter or the problems.</summary>
    /// <param name="kind">The kind of letter.</param>
    /// <param name="fields">The fields' values.</param>
    /// <param name="problems">A problem a field without a value; empty where there is none.</param>
    /// <returns>The letter; null where a field has no value.</returns>
    /// <exception cref="ArgumentNullException">The fields are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the enumeration.</exception>
    public OfficeDocument? Fill(OfficeDocumentKind kind, DocumentFields fields, out IReadOnlyList<Wording> problems) => this[kind].Fill(fields, out problems);
}
