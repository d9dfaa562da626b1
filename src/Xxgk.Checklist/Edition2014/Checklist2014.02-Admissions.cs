using static Xxgk.PartReadings;

namespace Xxgk;

public static partial class Checklist2014
{
    /// <summary>二、招生考试信息 (8项): admissions and examinations, items 7 to 14.</summary>
    public static class Admissions
    {
        private static readonly ChecklistCategoryBuilder Table = After(BasicInformation.Category, "招生考试信息", "Admissions and examinations");

        /// <summary>（7）招生章程及特殊类型招生办法，分批次、分科类招生计划.</summary>
        public static ChecklistItem AdmissionRulesAndPlans { get; } = Table.Item(7, "招生章程及特殊类型招生办法，分批次、分科类招生计划",
            "Admission rules and plans, special types included", BasisColumn.Items7To10,
            Part("招生章程，分批次、分科类招生计划", "Admission rules and plans, each season", ObligationKind.Annual, Schools.ThatAdmit, usual: UsualTime.Judged("3月至6月", "March to June")),
            Part("特殊类型招生办法", "Rules for special types of admission", ObligationKind.Annual, Schools.ThatAdmitSpecially, mayBeNil: true, usual: UsualTime.Judged("3月至6月", "March to June")));

        /// <summary>（8）保送、自主选拔录取、高水平运动员和艺术特长生招生等特殊类型招生入选考生资格及测试结果.</summary>
        public static ChecklistItem SpecialAdmissionResults { get; } = Table.Item(8, "保送、自主选拔录取、高水平运动员和艺术特长生招生等特殊类型招生入选考生资格及测试结果",
            "Special types of admission: qualified candidates and test results", BasisColumn.Items7To10,
            Wording.Of("清单未见修订，但所列类型部分已停止：2024年起高水平艺术团不再在录取时选拔；2020年自主招生由强基计划取代（此点未核实）。", "The list was not found amended, but some of the types it names have ended: art ensembles are no longer selected at admission from 2024; in 2020 a new plan replaced independent selection (not confirmed)."),
            Part("特殊类型招生入选考生资格", "Candidates qualified for special admission", ObligationKind.EventDriven, Schools.ThatAdmitSpeciallyAsStated, mayBeNil: true, usual: UsualTime.Seen("公示至当年年底", "shown to the year's end")),
            Part("特殊类型招生测试结果", "Test results of special admission", ObligationKind.EventDriven, Schools.ThatAdmitSpeciallyAsStated, mayBeNil: true, usual: UsualTime.Seen("公示至当年年底", "shown to the year's end")));

        /// <summary>（9）考生个人录取信息查询渠道和办法，分批次、分科类录取人数和录取最低分.</summary>
        public static ChecklistItem AdmissionResults { get; } = Table.Item(9, "考生个人录取信息查询渠道和办法，分批次、分科类录取人数和录取最低分",
            "Admission enquiries, numbers admitted and lowest scores", BasisColumn.Items7To10,
            Part("考生个人录取信息查询渠道和办法", "How candidates enquire about their admission", ObligationKind.Continuing, Schools.ThatAdmit),
            Part("分批次、分科类录取人数和录取最低分", "Numbers admitted and lowest scores", ObligationKind.Annual, Schools.ThatAdmit, usual: UsualTime.Judged("7月至9月", "July to September")));

        /// <summary>（10）招生咨询及考生申诉渠道，新生复查期间有关举报、调查及处理结果.</summary>
        public static ChecklistItem AdmissionAppealsAndReview { get; } = Table.Item(10, "招生咨询及考生申诉渠道，新生复查期间有关举报、调查及处理结果",
            "Admission advice and appeals, review of new students", BasisColumn.Items7To10,
            Part("招生咨询及考生申诉渠道", "Channels of advice and appeal", ObligationKind.Continuing, Schools.ThatAdmit),
            Part("新生复查期间有关举报、调查及处理结果", "Complaints, inquiries and results in the review of new students", ObligationKind.EventDriven, Schools.ThatAdmit, mayBeNil: true, usual: UsualTime.Judged("9月至12月", "September to December")));

        /// <summary>（11）研究生招生简章、招生专业目录、复试录取办法，各院（系、所）或学科、专业招收研究生人数.</summary>
        public static ChecklistItem PostgraduateAdmission { get; } = Table.Item(11, "研究生招生简章、招生专业目录、复试录取办法，各院（系、所）或学科、专业招收研究生人数",
            "Postgraduate admission: prospectus, majors, second-round rules, numbers", BasisColumn.Items11To14,
            Part("研究生招生简章、招生专业目录，各院（系、所）或学科、专业招收研究生人数", "Prospectus, list of majors, numbers to be admitted", ObligationKind.Annual, Schools.ThatEnrolPostgraduates, usual: UsualTime.Judged("9月至10月", "September to October")),
            Part("复试录取办法", "Rules of the second round and of admission", ObligationKind.Annual, Schools.ThatEnrolPostgraduates, usual: UsualTime.Judged("3月至4月", "March to April")));

        /// <summary>（12）参加研究生复试的考生成绩.</summary>
        public static ChecklistItem PostgraduateSecondRoundScores { get; } = Table.Item(12, "参加研究生复试的考生成绩",
            "Scores of candidates in the postgraduate second round", BasisColumn.Items11To14,
            Wording.Of("含考生个人信息，公开前须审查。", "It contains personal data of candidates: review it before disclosure."),
            Whole(ObligationKind.Annual, Schools.ThatEnrolPostgraduates, usual: UsualTime.Judged("3月至5月", "March to May")));

        /// <summary>（13）拟录取研究生名单.</summary>
        public static ChecklistItem ProposedPostgraduates { get; } = Table.Item(13, "拟录取研究生名单",
            "Postgraduates proposed for admission", BasisColumn.Items11To14,
            Whole(ObligationKind.Annual, Schools.ThatEnrolPostgraduates, usual: UsualTime.Seen("公示不少于10个工作日", "shown for at least 10 working days")));

        /// <summary>（14）研究生招生咨询及申诉渠道.</summary>
        public static ChecklistItem PostgraduateAdmissionAppeals { get; } = Table.Item(14, "研究生招生咨询及申诉渠道",
            "Advice and appeals on postgraduate admission", BasisColumn.Items11To14,
            Whole(ObligationKind.Continuing, Schools.ThatEnrolPostgraduates, usual: UsualTime.Seen("随时更新", "at any time")));

        /// <summary>The category, with its items in the order of the list (类别).</summary>
        public static ChecklistCategory Category { get; } = Table.Build();
    }
}
