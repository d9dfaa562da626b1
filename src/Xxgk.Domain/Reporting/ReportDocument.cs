using Ardalis.GuardClauses;

namespace Xxgk.Reporting;

/// <summary>A document before anyone decides its form (文档): a title and blocks, in order. All writers walk it.</summary>
public sealed class ReportDocument
{
    /// <summary>A document (文档).</summary>
    /// <param name="title">The title.</param>
    /// <param name="blocks">The blocks after the title, in order; a heading is at most one level deeper than the one before it.</param>
    /// <exception cref="ArgumentNullException">The title, the blocks or one of them is null.</exception>
    /// <exception cref="ArgumentException">The title is blank, or a heading skips a level.</exception>
    public ReportDocument(string title, IEnumerable<ReportBlock> blocks)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
        Blocks = Guard.Against.NullWithin(blocks);
        var level = 1;
        foreach (var heading in Blocks.OfType<ReportHeading>())
        {
            if (heading.Level < 2 || heading.Level > level + 1)
            {
                throw new ArgumentException($"The heading '{heading.Text}' skips a level.", nameof(blocks));
            }

            level = heading.Level;
        }
    }

    /// <summary>The title (标题).</summary>
    public string Title { get; }

    /// <summary>The blocks after the title (各段块).</summary>
    public IReadOnlyList<ReportBlock> Blocks { get; }

    /// <summary>The title (标题).</summary>
    public override string ToString() => Title;
}
