using static Xxgk.PartReadings;

namespace Xxgk;

public static partial class Checklist2014
{
    /// <summary>七、学风建设信息 (3项): academic integrity, items 40 to 42.</summary>
    public static class AcademicIntegrity
    {
        private static readonly ChecklistCategoryBuilder Table = After(StudentAffairs.Category, "学风建设信息", "Academic integrity");

        /// <summary>（40）学风建设机构.</summary>
        public static ChecklistItem IntegrityBody { get; } = Table.Item(40, "学风建设机构",
            "Body for academic integrity", BasisColumn.Items40To42,
            Whole(ObligationKind.Continuing, Schools.All));

        /// <summary>（41）学术规范制度.</summary>
        public static ChecklistItem AcademicNorms { get; } = Table.Item(41, "学术规范制度",
            "Rules on academic norms", BasisColumn.Items40To42,
            Whole(ObligationKind.Continuing, Schools.All));

        /// <summary>（42）学术不端行为查处机制.</summary>
        public static ChecklistItem AcademicMisconduct { get; } = Table.Item(42, "学术不端行为查处机制",
            "How academic misconduct is investigated and handled", BasisColumn.Items40To42,
            Wording.Of("公开的是查处机制，不要求公开个案。", "The mechanism is asked for, not single cases."),
            Whole(ObligationKind.Continuing, Schools.All));

        /// <summary>The category, with its items in the order of the list (类别).</summary>
        public static ChecklistCategory Category { get; } = Table.Build();
    }
}
