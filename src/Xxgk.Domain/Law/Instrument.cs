namespace Xxgk;

/// <summary>A law, rule or notice (法律、法规、规章或文件).</summary>
public sealed class Instrument
{
    internal Instrument(string title, string english)
    {
        Title = title;
        UnofficialEnglishTitle = english;
    }

    /// <summary>The official title, without title marks (标题).</summary>
    public string Title { get; }

    /// <summary>An English title, unofficial (英文标题，非官方).</summary>
    public string UnofficialEnglishTitle { get; }

    /// <summary>Article <paramref name="number"/> (第…条).</summary>
    /// <param name="number">1 or more.</param>
    public Provision Article(int number) => new(this, $"第{number}条", $"art. {number}");

    /// <summary>Part <paramref name="number"/> of a notice (第…部分).</summary>
    /// <param name="number">1 or more.</param>
    public Provision Part(int number) => new(this, $"第{number}部分", $"part {number}");

    /// <summary>Item <paramref name="number"/> of the list that a notice has as its annex (清单第…项).</summary>
    /// <param name="number">1 or more.</param>
    public Provision ListItem(int number) => new(this, $"清单第（{number}）项", $"list item {number}");

    /// <summary>The instrument as a whole (全文).</summary>
    public Provision Whole => new(this, string.Empty, string.Empty);
}
