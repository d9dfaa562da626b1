namespace Xxgk.Samples.Web.Desk;

/// <summary>What a desk says to what it was asked to do: done, or why not. Nothing is ever done in part.</summary>
public sealed class DeskAnswer
{
    private DeskAnswer(string? id, IReadOnlyList<Wording> problems, bool isConflict, bool isMissing) => (Id, Problems, IsConflict, IsMissing) = (id, problems, isConflict, isMissing);

    public bool IsDone => Id is not null;

    /// <summary>The number of what was written.</summary>
    public string? Id { get; }

    public IReadOnlyList<Wording> Problems { get; }

    /// <summary>Someone else changed it in the meantime; what was typed is still in the form.</summary>
    public bool IsConflict { get; }

    /// <summary>There is no such thing, or it is not this account's.</summary>
    public bool IsMissing { get; }

    public static DeskAnswer Missing { get; } = new(null, [Wording.Of("没有这一条，或者不属于本部门。", "There is no such thing, or it belongs to another department.")], false, true);

    public static DeskAnswer Conflict { get; } = new(
        null,
        [Wording.Of("在您编辑期间，他人已作修改；您填写的内容没有保存，仍在表单中。请核对现有内容后再保存。", "Someone else has changed this in the meantime. What you typed was not saved and is still in the form; compare it with what is there now, then save again.")],
        true,
        false);

    public static DeskAnswer Done(string id) => new(id, [], false, false);

    public static DeskAnswer Refused(params IEnumerable<Wording> problems) => new(null, [.. problems], false, false);
}
