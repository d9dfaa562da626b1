using static Xxgk.PartReadings;

namespace Xxgk;

public static partial class Checklist2014
{
    /// <summary>五、教学质量信息 (9项): quality of teaching, items 27 to 35.</summary>
    public static class TeachingQuality
    {
        private static readonly ChecklistCategoryBuilder Table = After(Personnel.Category, "教学质量信息", "Quality of teaching");

        /// <summary>（27）本科生占全日制在校生总数的比例、教师数量及结构.</summary>
        public static ChecklistItem StudentAndTeacherFigures { get; } = Table.Item(27, "本科生占全日制在校生总数的比例、教师数量及结构",
            "Share of undergraduates, number and structure of teachers", BasisColumn.Items27To30,
            Part("本科生占全日制在校生总数的比例", "Share of undergraduates among full-time students", ObligationKind.Annual, Schools.WithUndergraduatesForTheirShare, usual: UsualTime.Judged("10月至12月", "October to December")),
            Part("教师数量及结构", "Number and structure of teachers", ObligationKind.Annual, Schools.All, usual: UsualTime.Judged("10月至12月", "October to December")));

        /// <summary>（28）专业设置、当年新增专业、停招专业名单.</summary>
        public static ChecklistItem Majors { get; } = Table.Item(28, "专业设置、当年新增专业、停招专业名单",
            "Majors: those offered, new and suspended", BasisColumn.Items27To30,
            Part("专业设置", "Majors offered", ObligationKind.Continuing, Schools.All, sure: ReadingConfidence.High),
            Part("当年新增专业、停招专业名单", "Majors added and suspended in the year", ObligationKind.Annual, Schools.All, mayBeNil: true, sure: ReadingConfidence.High, usual: UsualTime.Judged("批准后", "after approval")));

        /// <summary>（29）全校开设课程总门数、实践教学学分占总学分比例、选修课学分占总学分比例.</summary>
        public static ChecklistItem CourseFigures { get; } = Table.Item(29, "全校开设课程总门数、实践教学学分占总学分比例、选修课学分占总学分比例",
            "Number of courses, shares of practical and elective credits", BasisColumn.Items27To30,
            Whole(ObligationKind.Annual, Schools.All, usual: UsualTime.Judged("10月至12月", "October to December")));

        /// <summary>（30）主讲本科课程的教授占教授总数的比例、教授授本科课程占课程总门次数的比例.</summary>
        public static ChecklistItem ProfessorsTeaching { get; } = Table.Item(30, "主讲本科课程的教授占教授总数的比例、教授授本科课程占课程总门次数的比例",
            "Professors who teach undergraduates", BasisColumn.Items27To30,
            Whole(ObligationKind.Annual, Schools.WithUndergraduates, usual: UsualTime.Judged("10月至12月", "October to December")));

        /// <summary>（31）促进毕业生就业的政策措施和指导服务.</summary>
        public static ChecklistItem EmploymentSupport { get; } = Table.Item(31, "促进毕业生就业的政策措施和指导服务",
            "Policies and guidance for graduates' employment", BasisColumn.Items31To33,
            Whole(ObligationKind.Continuing, Schools.WithGraduates));

        /// <summary>（32）毕业生的规模、结构、就业率、就业流向.</summary>
        public static ChecklistItem GraduateFigures { get; } = Table.Item(32, "毕业生的规模、结构、就业率、就业流向",
            "Graduates: number, structure, employment rate and destinations", BasisColumn.Items31To33,
            Whole(ObligationKind.Annual, Schools.WithGraduates, usual: UsualTime.Judged("与第33项同时", "with item 33")));

        /// <summary>（33）高校毕业生就业质量年度报告.</summary>
        public static ChecklistItem EmploymentQualityReport { get; } = Table.Item(33, "高校毕业生就业质量年度报告",
            "Annual report on the quality of graduates' employment", BasisColumn.Items31To33,
            Whole(ObligationKind.Annual, Schools.WithGraduates, sure: ReadingConfidence.High, usual: UsualTime.Seen("年底前后", "about the year's end")));

        /// <summary>（34）艺术教育发展年度报告.</summary>
        public static ChecklistItem ArtEducationReport { get; } = Table.Item(34, "艺术教育发展年度报告",
            "Annual report on art education", BasisColumn.Item34,
            Whole(ObligationKind.Annual, Schools.All, sure: ReadingConfidence.High));

        /// <summary>（35）本科教学质量报告.</summary>
        public static ChecklistItem UndergraduateTeachingReport { get; } = Table.Item(35, "本科教学质量报告",
            "Report on the quality of undergraduate teaching", BasisColumn.Item35,
            Wording.Of("职业院校发布职业教育质量年度报告，作为替代列示（未核实）。", "Vocational colleges publish an annual report on the quality of vocational education instead, shown as a substitute (not confirmed)."),
            Whole(ObligationKind.Annual, Schools.WithUndergraduatesElseASubstitute, sure: ReadingConfidence.High, usual: UsualTime.Judged("11月至12月", "November to December")));

        /// <summary>The category, with its items in the order of the list (类别).</summary>
        public static ChecklistCategory Category { get; } = Table.Build();
    }
}
