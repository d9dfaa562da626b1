using static Xxgk.PartReadings;

namespace Xxgk;

public static partial class Checklist2014
{
    /// <summary>九、对外交流与合作信息 (2项): international exchange and co-operation, items 47 to 48.</summary>
    public static class InternationalCooperation
    {
        private static readonly ChecklistCategoryBuilder Table = After(DegreesAndDisciplines.Category, "对外交流与合作信息", "International exchange and co-operation");

        /// <summary>（47）中外合作办学情况.</summary>
        public static ChecklistItem SinoForeignProgrammes { get; } = Table.Item(47, "中外合作办学情况",
            "Sino-foreign programmes", BasisColumn.Item47,
            Part("中外合作办学情况", "The programmes", ObligationKind.Continuing, Schools.WithSinoForeignProgrammes, mayBeNil: true, sure: ReadingConfidence.Low),
            Part("中外合作办学年度数据", "Their yearly figures", ObligationKind.Annual, Schools.WithSinoForeignProgrammes, mayBeNil: true, sure: ReadingConfidence.Low));

        /// <summary>（48）来华留学生管理相关规定.</summary>
        public static ChecklistItem InternationalStudents { get; } = Table.Item(48, "来华留学生管理相关规定",
            "Rules on international students", BasisColumn.Item48,
            Whole(ObligationKind.Continuing, Schools.WithInternationalStudents, sure: ReadingConfidence.High));

        /// <summary>The category, with its items in the order of the list (类别).</summary>
        public static ChecklistCategory Category { get; } = Table.Build();
    }
}
