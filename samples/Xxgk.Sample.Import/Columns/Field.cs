namespace Xxgk.Samples.Import.Columns;

/// <summary>What a column of an office's table can hold (列的含义).</summary>
internal enum Field
{
    Ignored,
    Id,
    Title,
    Item,
    Department,
    Person,
    ProducedOn,
    Changes,
    RepealedOn,
    For,
    Scope,
    Reason,
    Provision,
    Channel,

    /// <summary>A column of a channel's own, in which a mark says that it was used.</summary>
    Mark,
    Audience,
    Address,
    From,
    Until,
    EndReason,
    Term,
    SecrecyReview,
    SecrecyReviewBy,
    SecrecyReviewOn,
    Approval,
    ApprovalBy,
    ApprovalOn,
    Subject,
    Quantity,
    InTotal,
    Note,
}

/// <summary>The names of fields: in mapping files, and for people.</summary>
internal static class Fields
{
    private static readonly (Field Field, string Name, Wording Wording)[] Rows =
    [
        (Field.Ignored, "ignored", Wording.Of("不导入", "not imported")),
        (Field.Id, "id", Wording.Of("编号", "id")),
        (Field.Title, "title", Wording.Of("信息名称", "title")),
        (Field.Item, "item", Wording.Of("清单事项", "checklist item")),
        (Field.Department, "department", Wording.Of("责任部门", "department")),
        (Field.Person, "person", Wording.Of("责任人", "person")),
        (Field.ProducedOn, "producedOn", Wording.Of("生成或获取日期", "made or obtained on")),
        (Field.Changes, "changes", Wording.Of("变更日期", "changed on")),
        (Field.RepealedOn, "repealedOn", Wording.Of("废止日期", "repealed on")),
        (Field.For, "for", Wording.Of("所属学年或年度", "year that it is for")),
        (Field.Scope, "scope", Wording.Of("公开属性", "scope")),
        (Field.Reason, "reason", Wording.Of("理由", "reason")),
        (Field.Provision, "provision", Wording.Of("依据条款", "provision")),
        (Field.Channel, "channel", Wording.Of("公开途径", "channel")),
        (Field.Mark, "mark", Wording.Of("公开途径（打勾）", "channel, by a mark")),
        (Field.Audience, "audience", Wording.Of("公开对象", "audience")),
        (Field.Address, "address", Wording.Of("网址或存放位置", "address")),
        (Field.From, "from", Wording.Of("公开日期", "disclosed on")),
        (Field.Until, "until", Wording.Of("撤下日期", "taken down on")),
        (Field.EndReason, "endReason", Wording.Of("撤下原因", "why it was taken down")),
        (Field.Term, "term", Wording.Of("公示期至", "public notice until")),
        (Field.SecrecyReview, "secrecyReview", Wording.Of("保密审查结果", "secrecy review")),
        (Field.SecrecyReviewBy, "secrecyReviewBy", Wording.Of("保密审查人", "secrecy review by")),
        (Field.SecrecyReviewOn, "secrecyReviewOn", Wording.Of("保密审查日期", "secrecy review on")),
        (Field.Approval, "approval", Wording.Of("审批结果", "approval")),
        (Field.ApprovalBy, "approvalBy", Wording.Of("审批人", "approval by")),
        (Field.ApprovalOn, "approvalOn", Wording.Of("审批日期", "approval on")),
        (Field.Subject, "subject", Wording.Of("填报项目", "what is counted")),
        (Field.Quantity, "quantity", Wording.Of("数量", "quantity")),
        (Field.InTotal, "inTotal", Wording.Of("是否计入总数", "part of the total")),
        (Field.Note, "note", Wording.Of("备注", "note")),
    ];

    /// <summary>Those that a column may be given by name alone.</summary>
    public static IEnumerable<string> OfColumns => Names.Where(name => name is not "mark");

    public static IEnumerable<string> Names => Rows.Select(row => row.Name);

    /// <summary>Of a publication, so that a row that has only these goes with the record above it.</summary>
    public static bool IsOfPublication(this Field field) =>
        field is Field.Channel or Field.Mark or Field.Audience or Field.Address or Field.From or Field.Until or Field.EndReason or Field.Term;

    /// <summary>Whether two columns may hold it: changes of several years, marks of several channels, several addresses.</summary>
    public static bool MayRecur(this Field field) => field is Field.Mark or Field.Changes or Field.Ignored;

    public static Wording ToWording(this Field field) => Rows[(int)field].Wording;

    public static string ToName(this Field field) => Rows[(int)field].Name;

    public static bool TryParse(string name, out Field field)
    {
        var found = Array.FindIndex(Rows, row => string.Equals(row.Name, name, StringComparison.Ordinal));
        field = (Field)Math.Max(0, found);
        return found >= 0;
    }
}
