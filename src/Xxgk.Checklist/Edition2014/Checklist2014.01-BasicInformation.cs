using static Xxgk.PartReadings;

namespace Xxgk;

public static partial class Checklist2014
{
    /// <summary>一、基本信息 (6项): basic information, items 1 to 6.</summary>
    public static class BasicInformation
    {
        private static readonly ChecklistCategoryBuilder Table = First("基本信息", "Basic information");

        /// <summary>（1）办学规模、校级领导班子简介及分工、学校机构设置、学科情况、专业情况、各类在校生情况、教师和专业技术人员数量等办学基本情况.</summary>
        public static ChecklistItem SchoolProfile { get; } = Table.Item(1, "办学规模、校级领导班子简介及分工、学校机构设置、学科情况、专业情况、各类在校生情况、教师和专业技术人员数量等办学基本情况",
            "Profile of the school: scale, leaders, organisation, disciplines, students, staff", BasisColumn.Items1To2,
            Part("校级领导班子简介及分工、学校机构设置、学科情况、专业情况", "Leaders and their duties, organisation, disciplines, majors", ObligationKind.Continuing, Schools.All, usual: UsualTime.Seen("变动即更", "on change")),
            Part("办学规模、各类在校生情况、教师和专业技术人员数量", "Scale, students, teachers and professional staff", ObligationKind.Annual, Schools.All, usual: UsualTime.Seen("10月", "October")));

        /// <summary>（2）学校章程及制定的各项规章制度.</summary>
        public static ChecklistItem CharterAndRules { get; } = Table.Item(2, "学校章程及制定的各项规章制度",
            "Charter and school rules", BasisColumn.Items1To2,
            Part("学校章程", "Charter", ObligationKind.Continuing, Schools.All, sure: ReadingConfidence.High, usual: UsualTime.Seen("变动即更", "on change")),
            Part("学校制定的各项规章制度", "School rules; each change is an obligation", ObligationKind.Continuing, Schools.All, sure: ReadingConfidence.High, usual: UsualTime.Seen("变动即更", "on change")));

        /// <summary>（3）教职工代表大会相关制度、工作报告.</summary>
        public static ChecklistItem StaffCongress { get; } = Table.Item(3, "教职工代表大会相关制度、工作报告",
            "Staff congress: rules and work reports", BasisColumn.Item3,
            Part("教职工代表大会相关制度", "Rules of the staff congress", ObligationKind.Continuing, Schools.All, sure: ReadingConfidence.High),
            Part("教职工代表大会工作报告", "Work report to the staff congress", ObligationKind.Annual, Schools.All, sure: ReadingConfidence.High, usual: UsualTime.Seen("12月至2月", "December to February")));

        /// <summary>（4）学术委员会相关制度、年度报告.</summary>
        public static ChecklistItem AcademicCommittee { get; } = Table.Item(4, "学术委员会相关制度、年度报告",
            "Academic committee: rules and annual report", BasisColumn.Item4,
            Part("学术委员会相关制度", "Rules of the academic committee", ObligationKind.Continuing, Schools.AllWithAcademicBodyByAnalogy, sure: ReadingConfidence.High),
            Part("学术委员会年度报告", "Annual report of the academic committee", ObligationKind.Annual, Schools.AllWithAcademicBodyByAnalogy, sure: ReadingConfidence.High, usual: UsualTime.Seen("12月至2月", "December to February")));

        /// <summary>（5）学校发展规划、年度工作计划及重点工作安排.</summary>
        public static ChecklistItem DevelopmentPlans { get; } = Table.Item(5, "学校发展规划、年度工作计划及重点工作安排",
            "Development plans, annual work plan and priorities", BasisColumn.Measures,
            Part("学校发展规划", "Development plans", ObligationKind.Continuing, Schools.All),
            Part("年度工作计划及重点工作安排", "Annual work plan and priorities", ObligationKind.Annual, Schools.All, usual: UsualTime.Seen("1月至2月", "January to February")));

        /// <summary>（6）信息公开年度报告.</summary>
        public static ChecklistItem AnnualReport { get; } = Table.Item(6, "信息公开年度报告",
            "Annual report on information disclosure", BasisColumn.Item6,
            // The report on the year before, by a date and not within 20 working days (教办函〔2014〕23号 三).
            new PartDefinition(ObligationKind.Annual, Schools.All)
            {
                Limit = TimeLimit.EachYearBy(10, 31),
                LimitBasis = Instruments.ChecklistNotice2014.Part(3),
                IsForPreviousPeriod = true,
                Confidence = ReadingConfidence.High,
            });

        /// <summary>The category, with its items in the order of the list (类别).</summary>
        public static ChecklistCategory Category { get; } = Table.Build();
    }
}
