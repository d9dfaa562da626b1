namespace Xxgk.Samples.Web.Records;

/// <summary>Where a record stands in the school's own procedure (办理环节).</summary>
public enum RecordStage
{
    /// <summary>草稿: the department writes it.</summary>
    Draft,

    /// <summary>待保密审查.</summary>
    SecrecyReview,

    /// <summary>待审批.</summary>
    Approval,

    /// <summary>待发布: the office may publish it.</summary>
    Approved,

    /// <summary>退回: the department is to change it.</summary>
    Returned,

    /// <summary>已发布.</summary>
    Published,

    /// <summary>已撤下: a page in its place says why.</summary>
    TakenDown,

    /// <summary>不向社会发布: kept in the register for campus, for requests, or withheld.</summary>
    Kept,
}

internal static class RecordStages
{
    public static Wording ToWording(this RecordStage stage) => stage switch
    {
        RecordStage.Draft => Wording.Of("草稿", "draft"),
        RecordStage.SecrecyReview => Wording.Of("待保密审查", "awaiting secrecy review"),
        RecordStage.Approval => Wording.Of("待审批", "awaiting approval"),
        RecordStage.Approved => Wording.Of("待发布", "ready to publish"),
        RecordStage.Returned => Wording.Of("已退回", "returned"),
        RecordStage.Published => Wording.Of("已发布", "published"),
        RecordStage.TakenDown => Wording.Of("已撤下", "taken down"),
        RecordStage.Kept => Wording.Of("登记留存", "kept in the register"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "There is no such stage."),
    };
}
