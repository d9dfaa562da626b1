namespace Xxgk.Requests;

/// <summary>A kind of reply under a regime: where it stands, and what it must contain (答复种类及其应当载明的内容).</summary>
public sealed class ReplyTerm
{
    internal ReplyTerm(ReplyKind kind, BasisMark mark, Provision basis, params ReplyPart[] required)
    {
        Kind = kind;
        Mark = mark;
        Basis = mark == BasisMark.Inferred ? Inferred.From(basis) : basis;
        Required = Array.AsReadOnly(required);
    }

    /// <summary>The kind (答复种类).</summary>
    public ReplyKind Kind { get; }

    /// <summary>On what it rests (依据性质).</summary>
    public BasisMark Mark { get; }

    /// <summary>Where it stands (依据).</summary>
    public Provision Basis { get; }

    /// <summary>What it must contain (应当载明的内容).</summary>
    public IReadOnlyList<ReplyPart> Required { get; }

    /// <summary>What a reply of this kind lacks (缺少的内容).</summary>
    /// <param name="content">What it contains; not null.</param>
    public IReadOnlyList<ReplyPart> LackingIn(ReplyContent content) => [.. Required.Where(part => !content.Has(part))];

    /// <summary>The kind and the provision in Chinese (文本).</summary>
    public override string ToString() => Kind.ToWording().Chinese + " " + Basis.Citation.Chinese;
}
