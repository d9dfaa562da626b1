using NodaTime.Text;
using Xxgk.Samples.Web.Storage;
using Xxgk.Samples.Web.Text;

namespace Xxgk.Samples.Web.Records;

/// <summary>A form read into a record, or all that is wrong with it.</summary>
internal sealed class RecordFormReader(ChecklistEdition edition, DisclosureCatalogue? catalogue)
{
    private readonly List<Wording> problems = [];

    public IReadOnlyList<Wording> Problems => problems;

    public DisclosureRecord? Read(string id, RecordForm form, DisclosureRecord? before)
    {
        var title = TypedText.Line(form.Title);
        if (title is null)
        {
            Say("请填写标题。", "A title is needed.");
        }

        if (form.Text?.Length > RecordForm.LongestText)
        {
            Say("正文过长。", "The text is too long.");
        }

        var item = ItemOf(form.Item);
        var produced = DateOf(form.ProducedOn, "信息形成日期", "day of making");
        var repealed = DateOf(form.RepealedOn, "废止日期", "day of repeal");
        var scope = ScopeOf(form);
        TermOf(form.NoticeTerm);
        if (problems.Count > 0)
        {
            return null;
        }

        var record = new DisclosureRecord(id, title!)
        {
            Item = item,
            Department = TypedText.Line(form.Department),
            Person = before?.Person,
            ProducedOn = produced,
            For = before?.For,
            RepealedOn = repealed.IsUnknown ? null : repealed,
            Scope = scope!,
            Changes = before?.Changes ?? [],
            Reviews = before?.Reviews ?? [],
            Publications = before?.Publications ?? [],
        };
        problems.AddRange(RegisterDocuments.ProblemsOf(record));
        return problems.Count == 0 ? record : null;
    }

    /// <summary>The last day of a public notice; null for none.</summary>
    public LocalDate? TermOf(string? text)
    {
        if (TypedText.Line(text) is not { } typed)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(typed);
        if (!parsed.Success)
        {
            Say($"“{typed}”不是日期，请按2021-03-05的格式填写公示截止日。", $"'{typed}' is not a day: the last day of the notice is written as 2021-03-05.");
            return null;
        }

        return parsed.Value;
    }

    private void Say(string chinese, string english) => problems.Add(Wording.Of(chinese, english));

    private ItemReference? ItemOf(string? text)
    {
        if (TypedText.Line(text) is not { } typed)
        {
            return null;
        }

        if (ItemReference.TryParse(typed, edition.Id, out var reference) && edition.With(catalogue).TryFindPart(reference, out _))
        {
            return reference;
        }

        Say($"清单和学校目录中没有“{typed}”这一事项，或者它分为几个部分而没有指明哪一部分。", $"Neither the list nor the school's catalogue has an item '{typed}', or it has several parts and none is named.");
        return null;
    }

    private PartialDate DateOf(string? text, string chinese, string english)
    {
        if (TypedText.Line(text) is not { } typed)
        {
            return PartialDate.Unknown;
        }

        if (PartialDate.TryParse(typed, out var date))
        {
            return date;
        }

        Say($"“{typed}”不是日期：{chinese}按2021-03-05、2021-03或2021的格式填写。", $"'{typed}' is not a date: the {english} is written as 2021-03-05, 2021-03 or 2021.");
        return PartialDate.Unknown;
    }

    private DisclosureScope? ScopeOf(RecordForm form)
    {
        var (reason, citation) = (TypedText.Line(form.Reason), TypedText.Line(form.Provision));
        switch (form.Scope)
        {
            case DisclosureScopeKind.Proactive: return DisclosureScope.Proactive;
            case DisclosureScopeKind.UponRequest: return DisclosureScope.UponRequest;
            case DisclosureScopeKind.CampusOnly when reason is null: Say("校内公开的，请说明理由。", "What is for the campus only needs a reason."); return null;
            case DisclosureScopeKind.CampusOnly: return DisclosureScope.CampusOnly(reason);
            case DisclosureScopeKind.Withheld when reason is null: Say("不予公开的，请说明理由。", "What is withheld needs a reason."); return null;
            case DisclosureScopeKind.Withheld when !Xxgk.Provision.TryParse(citation, out _): Say("不予公开的，请写明依据的条款，如《高等学校信息公开办法》第十条第（三）项。", "What is withheld needs a provision, as 《高等学校信息公开办法》第十条第（三）项."); return null;
            case DisclosureScopeKind.Withheld: return DisclosureScope.Withheld(reason, Xxgk.Provision.TryParse(citation, out var basis) ? basis! : throw new InvalidOperationException());
            default: Say("没有这种公开属性。", "There is no such scope."); return null;
        }
    }
}
