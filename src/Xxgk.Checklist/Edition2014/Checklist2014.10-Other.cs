using static Xxgk.PartReadings;

namespace Xxgk;

public static partial class Checklist2014
{
    /// <summary>十、其他 (2项): other, items 49 to 50.</summary>
    public static class Other
    {
        private static readonly ChecklistCategoryBuilder Table = After(InternationalCooperation.Category, "其他", "Other");

        /// <summary>（49）巡视组反馈意见，落实反馈意见整改情况.</summary>
        public static ChecklistItem InspectionFeedback { get; } = Table.Item(49, "巡视组反馈意见，落实反馈意见整改情况",
            "Feedback of inspection teams and rectification", BasisColumn.Item49,
            Part("巡视组反馈意见", "Feedback of the inspection team", ObligationKind.EventDriven, Schools.Inspected, sure: ReadingConfidence.High, usual: UsualTime.Judged("反馈后", "after the feedback")),
            Part("落实反馈意见整改情况", "Rectification", ObligationKind.EventDriven, Schools.Inspected, sure: ReadingConfidence.High, usual: UsualTime.Judged("反馈后", "after the feedback")));

        /// <summary>（50）自然灾害等突发事件的应急处理预案、预警信息和处置情况，涉及学校的重大事件的调查和处理情况.</summary>
        public static ChecklistItem EmergenciesAndMajorEvents { get; } = Table.Item(50, "自然灾害等突发事件的应急处理预案、预警信息和处置情况，涉及学校的重大事件的调查和处理情况",
            "Emergency plans, warnings and handling; major events", BasisColumn.Measures,
            Part("自然灾害等突发事件的应急处理预案", "Emergency plans", ObligationKind.Continuing, Schools.All),
            Part("突发事件的预警信息和处置情况", "Warnings and handling of emergencies", ObligationKind.EventDriven, Schools.All, mayBeNil: true),
            Part("涉及学校的重大事件的调查和处理情况", "Investigation and handling of major events that concern the school", ObligationKind.EventDriven, Schools.All, mayBeNil: true));

        /// <summary>The category, with its items in the order of the list (类别).</summary>
        public static ChecklistCategory Category { get; } = Table.Build();
    }
}
