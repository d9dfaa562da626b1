using static Xxgk.PartReadings;

namespace Xxgk;

public static partial class Checklist2014
{
    /// <summary>四、人事师资信息 (5项): personnel and teaching staff, items 22 to 26.</summary>
    public static class Personnel
    {
        private static readonly ChecklistCategoryBuilder Table = After(Finance.Category, "人事师资信息", "Personnel and teaching staff");

        /// <summary>（22）校级领导干部社会兼职情况.</summary>
        public static ChecklistItem LeadersOutsidePosts { get; } = Table.Item(22, "校级领导干部社会兼职情况",
            "Outside posts of school leaders", BasisColumn.Items22To23,
            Whole(ObligationKind.Continuing, Schools.PublicElseAsStated, mayBeNil: true));

        /// <summary>（23）校级领导干部因公出国（境）情况.</summary>
        public static ChecklistItem LeadersTravelAbroad { get; } = Table.Item(23, "校级领导干部因公出国（境）情况",
            "Official travel abroad of school leaders", BasisColumn.Items22To23,
            Whole(ObligationKind.EventDriven, Schools.PublicElseAsStated, mayBeNil: true));

        /// <summary>（24）岗位设置管理与聘用办法.</summary>
        public static ChecklistItem PostsAndEmployment { get; } = Table.Item(24, "岗位设置管理与聘用办法",
            "Management of posts and rules of employment", BasisColumn.Items24To26,
            Whole(ObligationKind.Continuing, Schools.AllWithEmploymentRemark, sure: ReadingConfidence.High));

        /// <summary>（25）校内中层干部任免、人员招聘信息.</summary>
        public static ChecklistItem AppointmentsAndRecruitment { get; } = Table.Item(25, "校内中层干部任免、人员招聘信息",
            "Appointments of middle-level cadres and recruitment", BasisColumn.Items24To26,
            Part("校内中层干部任免", "Appointment and removal of middle-level cadres", ObligationKind.EventDriven, Schools.All, mayBeNil: true, sure: ReadingConfidence.High),
            Part("人员招聘信息", "Recruitment", ObligationKind.EventDriven, Schools.All, mayBeNil: true, sure: ReadingConfidence.High));

        /// <summary>（26）教职工争议解决办法.</summary>
        public static ChecklistItem StaffDisputes { get; } = Table.Item(26, "教职工争议解决办法",
            "Settlement of disputes with staff", BasisColumn.Items24To26,
            Whole(ObligationKind.Continuing, Schools.All, sure: ReadingConfidence.High));

        /// <summary>The category, with its items in the order of the list (类别).</summary>
        public static ChecklistCategory Category { get; } = Table.Build();
    }
}
