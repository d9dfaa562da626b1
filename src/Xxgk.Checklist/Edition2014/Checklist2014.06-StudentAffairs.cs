using static Xxgk.PartReadings;

namespace Xxgk;

public static partial class Checklist2014
{
    /// <summary>六、学生管理服务信息 (4项): student affairs and services, items 36 to 39.</summary>
    public static class StudentAffairs
    {
        private static readonly ChecklistCategoryBuilder Table = After(TeachingQuality.Category, "学生管理服务信息", "Student affairs and services");

        /// <summary>（36）学籍管理办法.</summary>
        public static ChecklistItem StudentStatus { get; } = Table.Item(36, "学籍管理办法",
            "Rules on student status", BasisColumn.Measures,
            Whole(ObligationKind.Continuing, Schools.All, sure: ReadingConfidence.High));

        /// <summary>（37）学生奖学金、助学金、学费减免、助学贷款、勤工俭学的申请与管理规定.</summary>
        public static ChecklistItem StudentAid { get; } = Table.Item(37, "学生奖学金、助学金、学费减免、助学贷款、勤工俭学的申请与管理规定",
            "Scholarships, grants, fee reductions, loans and work-study", BasisColumn.Measures,
            Whole(ObligationKind.Continuing, Schools.All, sure: ReadingConfidence.High));

        /// <summary>（38）学生奖励处罚办法.</summary>
        public static ChecklistItem RewardsAndPunishments { get; } = Table.Item(38, "学生奖励处罚办法",
            "Rules on rewards and punishments of students", BasisColumn.Item38,
            Whole(ObligationKind.Continuing, Schools.All, sure: ReadingConfidence.High));

        /// <summary>（39）学生申诉办法.</summary>
        public static ChecklistItem StudentAppeals { get; } = Table.Item(39, "学生申诉办法",
            "Rules on student appeals", BasisColumn.Measures,
            Whole(ObligationKind.Continuing, Schools.All, sure: ReadingConfidence.High));

        /// <summary>The category, with its items in the order of the list (类别).</summary>
        public static ChecklistCategory Category { get; } = Table.Build();
    }
}
