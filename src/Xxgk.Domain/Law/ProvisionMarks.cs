namespace Xxgk;

/// <summary>The words that say how far a provision is confirmed (核实说明).</summary>
internal static class ProvisionMarks
{
    /// <summary>What is not confirmed of a place; <c>default</c> if all is.</summary>
    public static Wording Of(Provision provision)
    {
        var marks = new List<Wording>(3);
        if (provision.NumberConfirmation != Confirmation.Confirmed)
        {
            marks.Add(Mark(Label(provision), provision.NumberConfirmation));
        }

        // Of an instrument as a whole no words are cited.
        if (provision.Kind != ProvisionKind.Whole && provision.WordsConfirmation != Confirmation.Confirmed)
        {
            marks.Add(Mark(Wording.Of("条文", "words"), provision.WordsConfirmation));
        }

        if (provision.IsInferred)
        {
            marks.Add(Wording.Of("据此推定", "our reading of it"));
        }

        return Join(marks);
    }

    /// <summary>How far something is confirmed, as a mark beside it; <c>default</c> if it is.</summary>
    public static Wording Mark(Wording what, Confirmation confirmation) => confirmation switch
    {
        Confirmation.Unconfirmed => Wording.Of(what.Chinese + "未核实", what.English + " not confirmed"),
        Confirmation.Inferred => Wording.Of(what.Chinese + "系推定", what.English + " inferred"),
        Confirmation.InPart => Wording.Of(what.Chinese + "部分核实", what.English + " confirmed in part"),
        _ => default,
    };

    public static Wording Join(IReadOnlyCollection<Wording> marks) =>
        Wording.Of(string.Join("，", marks.Select(mark => mark.Chinese)), string.Join("; ", marks.Select(mark => mark.English)));

    // The number in doubt is named: that of the article if it is, else that of the item or paragraph.
    private static Wording Label(Provision provision) => provision switch
    {
        { HeadConfirmation: Confirmation.Confirmed, ItemNumber: not null } => Wording.Of("项号", "item number"),
        { HeadConfirmation: Confirmation.Confirmed, ParagraphNumber: not null } => Wording.Of("款号", "paragraph number"),
        { Kind: ProvisionKind.Part } => Wording.Of("部分序号", "part number"),
        { Kind: ProvisionKind.ListItem } => Wording.Of("事项序号", "item number"),
        _ => Wording.Of("条号", "article number"),
    };
}
