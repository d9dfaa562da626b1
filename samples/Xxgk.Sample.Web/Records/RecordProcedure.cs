using Xxgk.Samples.Web.Accounts;

namespace Xxgk.Samples.Web.Records;

/// <summary>What may be done with a record (办理动作).</summary>
public enum RecordAction
{
    /// <summary>提交审查.</summary>
    Submit,

    /// <summary>保密审查通过.</summary>
    PassSecrecyReview,

    /// <summary>审批同意.</summary>
    Approve,

    /// <summary>退回修改.</summary>
    Return,

    /// <summary>发布.</summary>
    Publish,

    /// <summary>撤下.</summary>
    TakeDown,
}

/// <summary>A step of the procedure: who may take it, from where to where, and the provision that asks for it; null for what is the school's own order.</summary>
public sealed record RecordStep(RecordStage From, RecordAction Action, RecordStage To, string Role, Provision? Basis = null, bool NeedsReason = false);

/// <summary>The school's procedure as a table (信息公开办理程序): pages, refusals and tests read the same rows.</summary>
public static class RecordProcedure
{
    // 第五条：公开前审查；需审批的，未经批准不得公开。
    private static readonly Provision ReviewBeforeDisclosure = Instruments.Measures.Article(5);

    public static IReadOnlyList<RecordStep> Steps { get; } =
    [
        new(RecordStage.Draft, RecordAction.Submit, RecordStage.SecrecyReview, Roles.Department),
        new(RecordStage.Returned, RecordAction.Submit, RecordStage.SecrecyReview, Roles.Department),
        new(RecordStage.SecrecyReview, RecordAction.PassSecrecyReview, RecordStage.Approval, Roles.Secrecy, ReviewBeforeDisclosure),
        new(RecordStage.SecrecyReview, RecordAction.Return, RecordStage.Returned, Roles.Secrecy, ReviewBeforeDisclosure, NeedsReason: true),
        new(RecordStage.Approval, RecordAction.Approve, RecordStage.Approved, Roles.Approval, ReviewBeforeDisclosure),
        new(RecordStage.Approval, RecordAction.Return, RecordStage.Returned, Roles.Approval, ReviewBeforeDisclosure, NeedsReason: true),
        new(RecordStage.Approved, RecordAction.Publish, RecordStage.Published, Roles.Office),
        new(RecordStage.Approved, RecordAction.Return, RecordStage.Returned, Roles.Office, NeedsReason: true),
        new(RecordStage.Published, RecordAction.TakeDown, RecordStage.TakenDown, Roles.Office, NeedsReason: true),
    ];

    public static RecordStep? Find(RecordStage from, RecordAction action) => Steps.FirstOrDefault(step => step.From == from && step.Action == action);

    public static Wording ToWording(this RecordAction action) => action switch
    {
        RecordAction.Submit => Wording.Of("提交保密审查", "submit for secrecy review"),
        RecordAction.PassSecrecyReview => Wording.Of("保密审查通过", "pass the secrecy review"),
        RecordAction.Approve => Wording.Of("同意公开", "approve"),
        RecordAction.Return => Wording.Of("退回修改", "return for changes"),
        RecordAction.Publish => Wording.Of("发布", "publish"),
        RecordAction.TakeDown => Wording.Of("撤下", "take down"),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "There is no such action."),
    };
}
