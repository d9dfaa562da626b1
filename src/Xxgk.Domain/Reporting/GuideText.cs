using NodaTime;
using Xxgk.Requests;

namespace Xxgk.Reporting;

/// <summary>Writes the guide, part by part; each rule with its provision, and what is not confirmed with its mark.</summary>
internal sealed class GuideText(Institution institution, LocalDate asOf)
{
    private readonly List<ReportBlock> blocks = [];
    private readonly List<Wording> problems = [];
    private int headings;

    public IReadOnlyList<ReportBlock> Blocks => blocks.AsReadOnly();

    public IReadOnlyList<Wording> Problems => problems.AsReadOnly();

    public void WriteOffice()
    {
        Heading("信息公开工作机构");
        var contact = institution.Contact;
        (string Name, string English, string? Value)[] details =
        [
            ("机构名称", "the office", contact.Office), ("负责人", "the person in charge", contact.PersonInCharge), ("办公地址", "the address", contact.Address),
            ("邮政编码", "the postcode", contact.Postcode), ("办公时间", "the office hours", contact.OfficeHours), ("联系电话", "the telephone number", contact.Telephone),
            ("传真", "the fax number", contact.Fax), ("电子邮箱", "the e-mail address", contact.Email), ("网址", "the website", contact.Website),
        ];
        blocks.Add(new ReportTable("信息公开工作机构联系方式", ["项目", "内容"], details.Select(detail => (IEnumerable<ReportCell>)
            [ReportCell.Of(detail.Name), detail.Value is null ? ReportCell.Of("【待补充】") : Cell(detail.Value, detail.Name)])));
        foreach (var (name, english, _) in details.Where(detail => detail.Value is null))
        {
            problems.Add(Wording.Of("缺少" + name, english + " is missing"));
        }
    }

    public void WriteClassification()
    {
        Heading("信息的分类");
        Add("学校信息按公开属性分为下列各类：");
        blocks.Add(new ReportList(
        [
            $"主动公开的信息：{Cited(Instruments.Measures.Article(7))}和《高等学校信息公开事项清单》所列事项，以及学校决定主动公开的其他信息；",
            "校内公开的信息：限于校内师生员工知悉的信息；",
            $"依申请公开的信息：申请人根据{Cited(Instruments.Measures.Article(9))}申请获取的信息；",
            $"不予公开的信息：{Cited(Instruments.Measures.Article(10))}规定不予公开的信息。",
        ]));
        Add("主动公开的信息编入学校信息公开目录，列明索取号、名称、生成日期、责任部门等。");
    }

    public void WriteWays(IReadOnlyList<Channel> channels)
    {
        Heading("信息的获取");
        if (channels.Count == 0)
        {
            blocks.Add(ReportParagraph.Gap("主动公开信息的途径"));
            problems.Add(Wording.Of("未说明主动公开信息的途径", "the channels of disclosure are not stated"));
        }
        else
        {
            Add($"学校主动公开的信息，可通过{string.Join("、", channels.Select(channel => channel.Wording.Chinese).Distinct(StringComparer.Ordinal))}获取（依据：{Cited(Instruments.Measures.Article(12))}）。");
        }

        if (institution.Contact.Website is { } website)
        {
            Add($"学校网址：{website}");
        }
    }

    public void WriteRequests(SchoolRequestRules rules)
    {
        Heading("信息公开申请");
        Add($"除学校已公开的信息外，公民、法人和其他组织可以根据自身学习、科研、工作等特殊需要，以书面形式（包括数据电文形式）向学校申请获取相关信息（依据：{Cited(Instruments.Measures.Article(9))}）。");
        if (institution.Contact.Office is { } office)
        {
            Add($"申请由{office}受理。{(institution.Contact.Address is { } address ? "书面申请请寄送或当面递交至" + address + "。" : string.Empty)}{(institution.Contact.Email is { } email ? "电子申请请发送至" + email + "。" : string.Empty)}");
        }

        if (rules.Title is { } title)
        {
            Add($"申请的受理和答复另按学校《{title}》办理。");
        }
    }

    public void WriteLimits(SchoolRequestRules rules)
    {
        Heading("办理时限");
        var items = new List<string>();
        Limit(items, DisclosureTerms.ToDisclose, "属于主动公开的信息，自制作完成或者获取之日起{0}内公开");
        Limit(items, DisclosureTerms.ToUpdate, "公开的信息内容发生变化的，自变更之日起{0}内更新");
        items.Add($"收到信息公开申请后，在15个工作日内分别情况予以答复（依据：{Cited(Instruments.Measures.Article(18))}）" + (rules.ExtensionMaximum is { } most
            ? $"；需要延长的，按学校规定延长不超过{Digits.Of(most.Count)}个工作日" : string.Empty));
        blocks.Add(new ReportList(items.Select((item, index) => item + (index == items.Count - 1 ? "。" : "；"))));
        Add("上述期限为工作日，自次日起算，法定节假日和休息日不计入。");
    }

    public void WriteComplaints(string? supervision)
    {
        Heading("监督和救济");
        Add($"公民、法人和其他组织认为学校未按规定履行信息公开义务的，可以举报（依据：{Cited(Instruments.Measures.Article(26))}）。受理举报的机构："
            + $"{supervision ?? "学校监督部门"}；{ReportAddressees.Of(institution).First(addressee => addressee.Kind == ReportAddresseeKind.ProvincialEducationDepartment).Name.Chinese}。");
        if (supervision is null)
        {
            problems.Add(Wording.Of("请补充学校监督部门的名称和举报电话", "the name and telephone number of the school's supervision body are to be added"));
        }
    }

    private static string Cited(Provision provision) => provision.CitationWithConfirmation.Chinese;

    private static ReportCell Cell(string value, string name) => string.Equals(name, "网址", StringComparison.Ordinal) ? ReportCell.Link(value) : ReportCell.Of(value);

    private void Limit(List<string> items, Dated<WorkingDays> term, string sentence)
    {
        if (term.On(asOf) is { } row)
        {
            items.Add(sentence.Replace("{0}", Digits.Of(row.Value.Count) + "个工作日") + $"（依据：{Cited(row.Basis)}）");
        }
    }

    private void Heading(string text) => blocks.Add(new ReportHeading(2, ChineseNumeral.Format(++headings) + "、" + text));

    private void Add(string text) => blocks.Add(new ReportParagraph(text));
}
