namespace Xxgk;

/// <summary>What kind of place a provision is (条款种类).</summary>
public enum ProvisionKind
{
    /// <summary>The instrument as a whole (全文).</summary>
    Whole,

    /// <summary>An article, or a paragraph or item of one (条、款、项).</summary>
    Article,

    /// <summary>A numbered part of a notice, or an item of one (部分).</summary>
    Part,

    /// <summary>An item of the list that a notice has as its annex (清单事项).</summary>
    ListItem,
}
