namespace Xxgk.Samples.Output;

/// <summary>What a verb shows, before anyone decides how: headings, paragraphs and tables, in order.</summary>
internal sealed class Page
{
    private readonly List<Block> blocks = [];

    public IReadOnlyList<Block> Blocks => blocks;

    public Page Add(Block block)
    {
        blocks.Add(block);
        return this;
    }
}

internal abstract record Block;

/// <summary>A heading; level 1 is the page's own.</summary>
internal sealed record Heading(int Level, string Text) : Block;

internal sealed record Paragraph(string Text) : Block;

/// <summary>A text of somebody's, shown line by line as it is.</summary>
internal sealed record Quotation(string Text) : Block
{
    public IEnumerable<string> Lines => Text.Split('\n').Select(line => PlainText.OneLine(line));
}

/// <summary>A table: each row has a field for each column.</summary>
internal sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;
