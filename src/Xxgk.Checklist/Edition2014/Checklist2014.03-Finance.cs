using static Xxgk.PartReadings;

namespace Xxgk;

public static partial class Checklist2014
{
    /// <summary>三、财务、资产及收费信息 (7项): finance, assets and fees, items 15 to 21.</summary>
    public static class Finance
    {
        private static readonly ChecklistCategoryBuilder Table = After(Admissions.Category, "财务、资产及收费信息", "Finance, assets and fees");

        /// <summary>（15）财务、资产管理制度.</summary>
        public static ChecklistItem FinanceAndAssetRules { get; } = Table.Item(15, "财务、资产管理制度",
            "Rules on finance and assets", BasisColumn.Measures,
            Whole(ObligationKind.Continuing, Schools.All, sure: ReadingConfidence.High, usual: UsualTime.Seen("变动即更", "on change")));

        /// <summary>（16）受捐赠财产的使用与管理情况.</summary>
        public static ChecklistItem DonatedProperty { get; } = Table.Item(16, "受捐赠财产的使用与管理情况",
            "Use and management of donated property", BasisColumn.Measures,
            Whole(ObligationKind.Annual, Schools.All, mayBeNil: true, usual: UsualTime.Seen("随时更新", "at any time")));

        /// <summary>（17）校办企业资产、负债、国有资产保值增值等信息.</summary>
        public static ChecklistItem SchoolEnterprises { get; } = Table.Item(17, "校办企业资产、负债、国有资产保值增值等信息",
            "School enterprises: assets, liabilities, state assets", BasisColumn.Measures,
            Part("校办企业资产、负债等信息", "Assets and liabilities of school enterprises", ObligationKind.Annual, Schools.WithEnterprises, usual: UsualTime.Seen("随时更新", "at any time")),
            Part("校办企业国有资产保值增值信息", "State assets in school enterprises, their preservation and growth", ObligationKind.Annual, Schools.WithStateAssetsInEnterprises, usual: UsualTime.Seen("随时更新", "at any time")));

        /// <summary>（18）仪器设备、图书、药品等物资设备采购和重大基建工程的招投标.</summary>
        public static ChecklistItem ProcurementAndTenders { get; } = Table.Item(18, "仪器设备、图书、药品等物资设备采购和重大基建工程的招投标",
            "Procurement and tenders for major works", BasisColumn.Measures,
            Whole(ObligationKind.EventDriven, Schools.AllWithProcurementRemark, mayBeNil: true, sure: ReadingConfidence.High));

        /// <summary>（19）收支预算总表、收入预算表、支出预算表、财政拨款支出预算表.</summary>
        public static ChecklistItem Budget { get; } = Table.Item(19, "收支预算总表、收入预算表、支出预算表、财政拨款支出预算表",
            "Budget tables", BasisColumn.Items19To20,
            Wording.Of("直属高校2020年于6月至7月公开预算（实践）；地方高校的通常时间为推定。", "The ministry's own universities published their budgets in June and July 2020 (practice); the usual time of local ones is our judgement."),
            Part("收支预算总表", "Summary of the budget", ObligationKind.Annual, Schools.All, sure: ReadingConfidence.High, usual: UsualTime.Judged("2月至4月", "February to April")),
            Part("收入预算表", "Budget of income", ObligationKind.Annual, Schools.All, sure: ReadingConfidence.High, usual: UsualTime.Judged("2月至4月", "February to April")),
            Part("支出预算表", "Budget of expenditure", ObligationKind.Annual, Schools.All, sure: ReadingConfidence.High, usual: UsualTime.Judged("2月至4月", "February to April")),
            Part("财政拨款支出预算表", "Budget of expenditure from state appropriations", ObligationKind.Annual, Schools.WithStateAppropriation, sure: ReadingConfidence.High, usual: UsualTime.Judged("2月至4月", "February to April")));

        /// <summary>（20）收支决算总表、收入决算表、支出决算表、财政拨款支出决算表.</summary>
        public static ChecklistItem FinalAccounts { get; } = Table.Item(20, "收支决算总表、收入决算表、支出决算表、财政拨款支出决算表",
            "Tables of the final accounts", BasisColumn.Items19To20,
            Wording.Of("批准日期可能跨8月31日。", "Approval may come after 31 August."),
            Part("收支决算总表", "Summary of the final accounts", ObligationKind.Annual, Schools.All, sure: ReadingConfidence.High, usual: UsualTime.Judged("7月至10月", "July to October")),
            Part("收入决算表", "Final accounts of income", ObligationKind.Annual, Schools.All, sure: ReadingConfidence.High, usual: UsualTime.Judged("7月至10月", "July to October")),
            Part("支出决算表", "Final accounts of expenditure", ObligationKind.Annual, Schools.All, sure: ReadingConfidence.High, usual: UsualTime.Judged("7月至10月", "July to October")),
            Part("财政拨款支出决算表", "Final accounts of expenditure from state appropriations", ObligationKind.Annual, Schools.WithStateAppropriation, sure: ReadingConfidence.High, usual: UsualTime.Judged("7月至10月", "July to October")));

        /// <summary>（21）收费项目、收费依据、收费标准及投诉方式.</summary>
        public static ChecklistItem Fees { get; } = Table.Item(21, "收费项目、收费依据、收费标准及投诉方式",
            "Fees: items, basis, rates and complaints", BasisColumn.Measures,
            Part("收费项目、收费依据、收费标准", "Items, basis and rates of fees; checked each year", ObligationKind.Continuing, Schools.All, usual: UsualTime.Judged("新生入学前", "before new students enrol")),
            Part("收费投诉方式", "How to complain about fees", ObligationKind.Continuing, Schools.All));

        /// <summary>The category, with its items in the order of the list (类别).</summary>
        public static ChecklistCategory Category { get; } = Table.Build();
    }
}
