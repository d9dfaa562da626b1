using static Xxgk.PartReadings;

namespace Xxgk;

public static partial class Checklist2014
{
    /// <summary>八、学位、学科信息 (4项): degrees and disciplines, items 43 to 46.</summary>
    public static class DegreesAndDisciplines
    {
        private static readonly ChecklistCategoryBuilder Table = After(AcademicIntegrity.Category, "学位、学科信息", "Degrees and disciplines");

        /// <summary>（43）授予博士、硕士、学士学位的基本要求.</summary>
        public static ChecklistItem DegreeRequirements { get; } = Table.Item(43, "授予博士、硕士、学士学位的基本要求",
            "Basic requirements for degrees", BasisColumn.Items43To46,
            Part("授予博士学位的基本要求", "Requirements for doctoral degrees", ObligationKind.Continuing, Schools.ThatConferDoctorates),
            Part("授予硕士学位的基本要求", "Requirements for master's degrees", ObligationKind.Continuing, Schools.ThatConferMasters),
            Part("授予学士学位的基本要求", "Requirements for bachelor's degrees", ObligationKind.Continuing, Schools.ThatConferBachelors));

        /// <summary>（44）拟授予硕士、博士学位同等学力人员资格审查和学力水平认定.</summary>
        public static ChecklistItem EquivalentLevelReview { get; } = Table.Item(44, "拟授予硕士、博士学位同等学力人员资格审查和学力水平认定",
            "Degrees for persons of equivalent level: review and recognition", BasisColumn.Items43To46,
            Part("同等学力人员资格审查和学力水平认定办法", "How qualification and academic level are reviewed and recognised", ObligationKind.Continuing, Schools.ThatConferOnEquivalentLevel, sure: ReadingConfidence.Low),
            Part("拟授予学位同等学力人员各批次审查、认定情况", "Review and recognition of each batch", ObligationKind.EventDriven, Schools.ThatConferOnEquivalentLevel, mayBeNil: true, sure: ReadingConfidence.Low));

        /// <summary>（45）新增硕士、博士学位授权学科或专业学位授权点审核办法.</summary>
        public static ChecklistItem DegreeAuthorisationReview { get; } = Table.Item(45, "新增硕士、博士学位授权学科或专业学位授权点审核办法",
            "How new degree authorisations are reviewed", BasisColumn.Items43To46,
            Whole(ObligationKind.Continuing, Schools.WithOrSeekingDegreeAuthorisation));

        /// <summary>（46）拟新增学位授权学科或专业学位授权点的申报及论证材料.</summary>
        public static ChecklistItem DegreeAuthorisationApplications { get; } = Table.Item(46, "拟新增学位授权学科或专业学位授权点的申报及论证材料",
            "Applications for new degree authorisations", BasisColumn.Items43To46,
            Whole(ObligationKind.EventDriven, Schools.WithOrSeekingDegreeAuthorisation, mayBeNil: true));

        /// <summary>The category, with its items in the order of the list (类别).</summary>
        public static ChecklistCategory Category { get; } = Table.Build();
    }
}
