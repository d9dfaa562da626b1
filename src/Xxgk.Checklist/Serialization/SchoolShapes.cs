namespace Xxgk.Serialization;

/// <summary>
/// The members of a school file: the one table from which the file is read and its JSON Schema is written. The order of
/// members is their order in a file that we write; <c>records</c> is the last.
/// </summary>
internal static class SchoolShapes
{
    public const string RecordsName = "records";

    public static readonly TextShape Title = TextShape.Naming(1_000);

    public static readonly TextShape LongTitle = new(1_000);

    public static readonly TextShape LongWords = new(2_000);

    public static readonly TextShape Address = new(2_000);

    public static readonly TextShape ContactText = new(500);

    public static readonly TextShape OwnNumber = TextShape.Naming(40);

    public static readonly TextShape ChannelName = new(100);

    public static readonly TextShape Year = new(9, 4, @"^[0-9]{4}(-[0-9]{4})?$", Wording.Of("学年（2020-2021）或年度（2020）", "a school year 2020-2021 or a year 2020"));

    public static readonly TextShape QuantityText = new(100, expected: Wording.Of("数量（如 3584条、200余条）", "a quantity, such as 3584条 or 200余条"));

    public static readonly TextShape UpdateText = new(100, expected: Wording.Of("更新时间（如 变动即更、每年10月）", "an update rule, such as 变动即更 or 每年10月"));

    public static readonly TextShape MonthDay = new(5, 5, "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", Wording.Of("月日（03-31）", "a month and day: 03-31"));

    public static readonly TextShape Edition = new(20, expected: Wording.Of("清单版本（2014）", "an edition of the checklist: 2014"));

    public static readonly ChoiceShape Kind = new(() => InstitutionKinds.Names.JsonNames);

    public static readonly ChoiceShape Ownership = new(() => Ownerships.Names.JsonNames);

    public static readonly ChoiceShape Affiliation = new(() => Affiliations.Names.JsonNames);

    public static readonly ChoiceShape Source = new(() => RegisterSources.Names.JsonNames);

    public static readonly ChoiceShape Scope = new(() => DisclosureScopeKinds.Names.JsonNames);

    public static readonly ChoiceShape Audience = new(() => Audiences.Names.JsonNames);

    public static readonly ChoiceShape ChannelKind = new(() => ChannelKinds.Names.JsonNames);

    public static readonly ChoiceShape EndReason = new(() => EndReasons.Names.JsonNames);

    public static readonly ChoiceShape LinkResult = new(() => LinkResults.Names.JsonNames);

    public static readonly ChoiceShape ReviewKind = new(() => ReviewKinds.Names.JsonNames);

    public static readonly ChoiceShape ReviewResult = new(() => ReviewResults.Names.JsonNames);

    public static readonly ChoiceShape Obligation = new(() => ObligationKinds.Names.JsonNames);

    public static readonly ChoiceShape Absence = new(() => AbsenceReasons.Names.JsonNames);

    public static readonly ChoiceShape Subject = new(() => DeclaredSubjects.Names.JsonNames);

    public static readonly ChoiceShape DeclarationKind = new("nothingThisPeriod", "notApplicable");

    public static readonly ObjectShape Contact = new(
        "contact",
        Member.Optional("office", ContactText, "工作机构", "the office"),
        Member.Optional("personInCharge", ContactText, "负责人", "the person in charge"),
        Member.Optional("address", ContactText, "地址", "the address"),
        Member.Optional("postcode", ContactText, "邮编", "the postcode"),
        Member.Optional("officeHours", ContactText, "办公时间", "the office hours"),
        Member.Optional("telephone", ContactText, "电话", "the telephone number"),
        Member.Optional("fax", ContactText, "传真", "the fax number"),
        Member.Optional("email", ContactText, "电子邮箱", "the e-mail address"),
        Member.Optional("website", ContactText, "网址", "the website"),
        Member.Optional("supervision", ContactText, "监督部门及举报电话", "the supervision body with its telephone"));

    public static readonly ListShape SuperiorBodies = new(CommonShapes.Name, 10);

    public static readonly ObjectShape Institution = new(
        "institution",
        Member.Required("name", CommonShapes.Name, "学校名称", "the school's name"),
        Member.Optional("shortName", CommonShapes.Name, "简称", "the short name"),
        Member.Optional("englishName", CommonShapes.Name, "英文名称", "the English name"),
        Member.Required("kind", Kind, "学校类型", "the kind of institution"),
        Member.Optional("ownership", Ownership, "办学性质", "public, private or Sino-foreign"),
        Member.Optional("affiliation", Affiliation, "隶属关系", "to whom the school belongs"),
        Member.Optional("superiorBodies", SuperiorBodies, "主管部门", "the superior bodies"),
        Member.Optional("province", CommonShapes.Name, "所在省份", "the province"),
        Member.Optional("contact", Contact, "联系方式", "contact details"));

    public static readonly ObjectShape Profile = new(
        "profile",
        [.. ProfileFacts.All.Select(fact => new Member(fact.ToJsonName(), () => BooleanShape.Instance, fact.ToWording()))]);

    public static readonly ObjectShape Report = new(
        "report",
        Member.Optional("signedOn", CommonShapes.Date, "落款日期", "signed on"),
        Member.Optional("publishedOn", CommonShapes.Date, "公开日期", "published on"),
        Member.Optional("filedOn", CommonShapes.Date, "报送日期", "filed on"));

    public static readonly NumberShape Days = new(1, 1_000);

    public static readonly ObjectShape Limit = new(
        "limit",
        Member.Optional("workingDays", Days, "工作日内", "working days after"),
        Member.Optional("calendarDays", Days, "日内（自然日）", "calendar days after"),
        Member.Optional("by", MonthDay, "每年某月某日及以前", "each year by this month and day"),
        Member.Optional("noticeOfAtLeast", Days, "公示不少于若干工作日", "working days of public notice at least"));

    public static readonly ListShape Covers = new(CommonShapes.Item, 200);

    public static readonly ObjectShape Entry = new(
        "catalogueEntry",
        Member.Required("number", OwnNumber, "目录编号", "the catalogue's own number"),
        Member.Required("title", Title, "事项名称", "the title"),
        Member.Optional("category", LongWords, "类别", "the category"),
        Member.Optional("covers", Covers, "对应的清单事项", "the items of the list that it covers; none for a school's own item"),
        Member.Optional("column", LongWords, "栏目", "the column"),
        Member.Optional("link", LongWords, "栏目链接", "the column's link"),
        Member.Optional("department", LongWords, "责任部门", "the department"),
        Member.Optional("person", LongWords, "责任人", "the person"),
        Member.Optional("update", UpdateText, "更新时间", "when it is updated"),
        Member.Optional("limit", Limit, "本校时限", "the school's own limit"),
        Member.Optional("kind", Obligation, "公开频次（自设事项）", "the kind of obligation, for an own item"),
        Member.Optional("mayBeNil", BooleanShape.Instance, "可否未发生（自设事项）", "whether nil may be declared, for an own item"),
        Member.Optional("audience", Audience, "公开范围（自设事项）", "the audience, for an own item"));

    public static readonly ObjectShape ExplanationShape = new(
        "explanation",
        Member.Required("item", CommonShapes.Item, "事项", "the item or part"),
        Member.Required("reason", Absence, "原因", "the reason"),
        Member.Required("text", LongWords, "说明", "the explanation"),
        Member.Optional("link", LongWords, "链接（已在其他平台公开）", "the link, if public elsewhere"),
        Member.Optional("provision", CommonShapes.ProvisionText, "依据（不予公开）", "the provision, if withheld"));

    public static readonly ListShape Entries = new(Entry, 1_000);

    public static readonly ListShape Explanations = new(ExplanationShape, 1_000);

    public static readonly ObjectShape Catalogue = new(
        "catalogue",
        Member.Required("title", Title, "目录名称", "the catalogue's title"),
        Member.Required("entries", Entries, "目录条目", "the entries"),
        Member.Optional("explanations", Explanations, "未列事项的说明", "why something is not in it"));

    public static readonly ObjectShape DeclarationShape = new(
        "declaration",
        Member.Required("item", CommonShapes.Item, "事项", "the item or part"),
        Member.Required("kind", DeclarationKind, "说明种类", "what is declared"),
        Member.Required("reason", LongWords, "理由", "the reason"),
        Member.Optional("declaredOn", CommonShapes.Date, "说明日期", "declared on"));

    public static readonly ListShape Declarations = new(DeclarationShape, 1_000);

    public static readonly ObjectShape Count = new(
        "declaredCount",
        Member.Required("of", Subject, "填报内容", "what is counted"),
        Member.Optional("channel", ChannelKind, "渠道；总数不填", "the channel; none for the total"),
        Member.Optional("name", ChannelName, "渠道名称", "the channel's own name"),
        Member.Required("quantity", QuantityText, "数量（原文）", "the quantity as it was printed"),
        Member.Optional("inTotal", BooleanShape.Instance, "是否计入总数；原文未说明不填", "whether it belongs to the total; absent if the source does not say"),
        Member.Optional("note", CommonShapes.Words, "备注", "a note"));

    public static readonly ListShape Counts = new(Count, 1_000);

    public static readonly ObjectShape Review = new(
        "review",
        Member.Required("kind", ReviewKind, "审查种类", "secrecy review or approval"),
        Member.Optional("by", CommonShapes.Name, "审查人", "by whom"),
        Member.Optional("on", CommonShapes.Date, "审查日期", "on"),
        Member.Required("result", ReviewResult, "结果", "the result"));

    public static readonly ObjectShape Publication = new(
        "publication",
        Member.Optional("channel", ChannelKind, "渠道", "the channel"),
        Member.Optional("name", ChannelName, "渠道名称", "the channel's own name"),
        Member.Optional("audience", Audience, "公开范围；默认社会公众，仅限校内公开的记录默认校内", "the audience; society by default, the campus where the record's scope is campusOnly"),
        Member.Optional("address", Address, "网址或存放地点", "the address"),
        Member.Optional("from", CommonShapes.Date, "公开日期", "published on"),
        Member.Optional("until", CommonShapes.Date, "撤下日期；未撤下不填", "taken down on; absent while it is up"),
        Member.Optional("reason", EndReason, "撤下理由", "why it was taken down"),
        Member.Optional("term", CommonShapes.Date, "公示期至", "the last day of its term"),
        Member.Optional("linkCheckedOn", CommonShapes.Date, "链接核查日期", "the link was checked on"),
        Member.Optional("linkResult", LinkResult, "链接核查结果", "what the check of the link found"));

    public static readonly ListShape Changes = new(CommonShapes.Date, 1_000);

    public static readonly ListShape Reviews = new(Review, 1_000);

    public static readonly ListShape Publications = new(Publication, 1_000);

    public static readonly TextShape Id = TextShape.Naming(200);

    public static readonly ObjectShape Record = new(
        "record",
        Member.Required("id", Id, "编号（校内唯一）", "the id, unique within the school"),
        Member.Required("title", Title, "信息名称", "the title"),
        Member.Optional("item", CommonShapes.Item, "清单事项及部分", "the item part"),
        Member.Optional("department", CommonShapes.Name, "责任部门", "the department"),
        Member.Optional("person", CommonShapes.Name, "责任人", "the person"),
        Member.Optional("producedOn", CommonShapes.Date, "生成或获取日期", "produced or obtained on"),
        Member.Optional("changes", Changes, "变更日期", "changed on"),
        Member.Optional("repealedOn", CommonShapes.Date, "废止日期；未废止不填", "repealed on; absent if it is not"),
        Member.Optional("for", Year, "所属学年或年度", "the year it is for"),
        Member.Optional("scope", Scope, "公开属性；默认主动公开", "the scope; proactive by default"),
        Member.Optional("reason", CommonShapes.Words, "仅限校内或不予公开的理由", "why it is on campus only or withheld"),
        Member.Optional("provision", CommonShapes.ProvisionText, "不予公开的依据", "the provision that withholds it"),
        Member.Optional("reviews", Reviews, "审查、审批", "reviews and approvals"),
        Member.Optional("publications", Publications, "公开情况", "publications"));

    public static readonly ListShape Records = new(Record, int.MaxValue);

    public static readonly ObjectShape ConsultationShape = new(
        "consultation",
        Member.Required("title", LongTitle, "事项", "what is consulted upon"),
        Member.Optional("opened", CommonShapes.Date, "开始日期", "the day on which the draft was put up"),
        Member.Optional("closed", CommonShapes.Date, "截止日期；未截止不填", "the last day on which views were taken; absent while it is open"),
        Member.Optional("department", CommonShapes.Name, "责任部门", "the department"));

    public static readonly ListShape Consultations = new(ConsultationShape, 1_000);

    public static readonly ObjectShape School = new(
        "school",
        Member.Optional("$schema", LongWords, "JSON Schema 地址（不读取）", "the address of the schema; not read"),
        Member.Optional("edition", Edition, "清单版本；默认2014", "the edition of the checklist; 2014 by default"),
        Member.Required("institution", Institution, "学校", "the institution"),
        Member.Optional("profile", Profile, "学校概况（仅填已明确的事实）", "what is stated of the school"),
        Member.Required("period", CommonShapes.Period, "报告期", "the period"),
        Member.Optional("asOf", CommonShapes.Day, "核对截止日", "the as-of date"),
        Member.Required("source", Source, "台账来源", "complete or an extract"),
        Member.Optional("report", Report, "年度报告日期", "the days of the annual report"),
        Member.Optional("catalogue", Catalogue, "学校信息公开目录", "the school's own catalogue"),
        Member.Optional("declarations", Declarations, "情况说明", "declarations"),
        Member.Optional("declaredCounts", Counts, "填报数", "declared counts"),
        Member.Optional("consultations", Consultations, "公开征求意见", "consultations of staff and students"),
        Member.Optional("ledger", () => LedgerShapes.Ledger, "依申请公开台账", "the ledger of requests"),
        Member.Optional("ledgerFile", LongWords, "依申请公开台账文件，相对于本文件的路径", "the file of that ledger, relative to this file, where it is not embedded"),
        Member.Optional(RecordsName, Records, "公开记录；须在最后", "the records; the last member"));

    /// <summary>The place of a member, for a reader's switch.</summary>
    public static int PlaceOf(ObjectShape shape, string name)
    {
        for (var i = 0; i < shape.Members.Count; i++)
        {
            if (string.Equals(shape.Members[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"'{shape.Name}' has no member '{name}'.", nameof(name));
    }
}
