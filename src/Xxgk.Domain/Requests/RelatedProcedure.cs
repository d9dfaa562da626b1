using static Xxgk.Requests.RelatedOutcome;

namespace Xxgk.Requests;

/// <summary>The short procedure of a matter beside requests (相关事项办理程序): who decides, what can come of it, where it stands.</summary>
public sealed class RelatedProcedure
{
    private RelatedProcedure(RelatedMatterKind kind, Provision basis, Wording decider, bool answeringOfficeDecides, params RelatedOutcome[] outcomes)
    {
        Kind = kind;
        Basis = basis;
        Decider = decider;
        AnsweringOfficeDecides = answeringOfficeDecides;
        Outcomes = Array.AsReadOnly(outcomes);
    }

    /// <summary>Every procedure, a row a kind (全部程序).</summary>
    public static IReadOnlyList<RelatedProcedure> All { get; } =
    [
        new(RelatedMatterKind.PublicCorrection, Instruments.ChecklistNotice2014.Part(1), Wording.Of("信息公开工作机构", "the disclosure office"), true, Pending, Corrected, Upheld, Transferred, Withdrawn)
        {
            CorrectionTerm = WorkingDays.Of(20),
            CorrectionBasis = Instruments.ChecklistNotice2014.Part(2),
        },
        new(RelatedMatterKind.Query, Instruments.ChecklistNotice2014.Part(1), Wording.Of("信息公开工作机构", "the disclosure office"), true, Pending, Answered, Corrected, Transferred, Withdrawn),
        new(RelatedMatterKind.OwnDataCorrection, Instruments.Measures.Article(19), Wording.Of("信息公开工作机构", "the disclosure office"), true, Pending, Corrected, Upheld, Transferred, Withdrawn),
        new(RelatedMatterKind.Clarification, Instruments.Measures.Article(6), Wording.Of("学校", "the school"), true, Pending, Answered, Other),
        new(RelatedMatterKind.Complaint, Instruments.Measures.Article(26), Wording.Of("监察部门或主管部门", "the supervision body or the department"), false, Pending, Corrected, Upheld, Transferred, Withdrawn, Other),
        new(RelatedMatterKind.Appeal, Instruments.OpenGovernmentInformation2019.Article(55).Paragraph(2), Wording.Of("主管部门", "the competent department"), false, Pending, Corrected, Upheld, Withdrawn, Other),
        new(RelatedMatterKind.Reconsideration, Instruments.OpenGovernmentInformation2019.Article(51), Wording.Of("行政复议机关", "the reconsideration body"), false, Pending, Corrected, Upheld, Withdrawn, Other),
        new(RelatedMatterKind.Lawsuit, Instruments.OpenGovernmentInformation2019.Article(51), Wording.Of("人民法院", "the court"), false, Pending, Corrected, Upheld, Withdrawn, Other),
    ];

    /// <summary>The kind (种类).</summary>
    public RelatedMatterKind Kind { get; }

    /// <summary>Where it stands (依据).</summary>
    public Provision Basis { get; }

    /// <summary>Who decides (决定机构).</summary>
    public Wording Decider { get; }

    /// <summary>Whether the office that answers requests decides it too (是否由答复机构办理): it never judges what is brought against its own answers.</summary>
    public bool AnsweringOfficeDecides { get; }

    /// <summary>What can come of it (处理结果).</summary>
    public IReadOnlyList<RelatedOutcome> Outcomes { get; }

    /// <summary>The time to show a correction that was decided (更正期限): a correction is a change. Null where the law sets none.</summary>
    public WorkingDays? CorrectionTerm { get; private init; }

    /// <summary>Where that time stands (更正期限依据); null where there is none.</summary>
    public Provision? CorrectionBasis { get; private init; }

    /// <summary>The procedure of a kind (按种类取程序).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the kinds.</exception>
    public static RelatedProcedure Of(RelatedMatterKind kind) => All[(int)RelatedMatterKinds.Names.Checked(kind, nameof(kind))];

    /// <summary>The kind in Chinese (种类).</summary>
    public override string ToString() => Kind.ToWording().Chinese;
}
