namespace Xxgk;

public static partial class Instruments
{
    /// <summary>The documents that the list of 2014 names in its column 有关文件, besides the Measures and the report notice of 2013 (清单有关文件).</summary>
    /// <remarks>
    /// Titles and numbers as the column has them in a college's copy of 2015, seen whole; it may differ from the ministry's own in
    /// details. Their texts were not compared, so the words of their articles are not confirmed. Documents later than the list say so.
    /// </remarks>
    public static class Basis
    {
        // 一、基本信息: items 1 to 6
        /// <summary>《高等学校章程制定暂行办法》（教育部令第31号）: items 1 and 2.</summary>
        public static Instrument CharterRules2011 { get; } = new("高等学校章程制定暂行办法", "Interim Measures for the Making of Charters of Institutions of Higher Education", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Order("教育部", 31),
        };

        /// <summary>《学校教职工代表大会规定》（教育部令第32号）: item 3.</summary>
        public static Instrument StaffCongressRules2011 { get; } = new("学校教职工代表大会规定", "Provisions on Congresses of School Staff", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Order("教育部", 32),
        };

        /// <summary>《高等学校学术委员会规程》（教育部令第35号）: item 4.</summary>
        public static Instrument AcademicCommitteeRules2014 { get; } = new("高等学校学术委员会规程", "Rules for Academic Committees of Institutions of Higher Education", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Order("教育部", 35),
        };

        // 二、招生考试信息: items 7 to 14
        /// <summary>《国务院办公厅关于印发当前政府信息公开重点工作安排的通知》（国办发〔2013〕73号）: items 7 to 10, 19 and 20.</summary>
        public static Instrument DisclosurePriorities2013 { get; } = new("国务院办公厅关于印发当前政府信息公开重点工作安排的通知", "Notice of the General Office of the State Council on Current Priorities of Government Information Disclosure", IssuingBodies.StateCouncilOffice)
        {
            Number = DocumentNumber.Of("国办发", 2013, 73),
        };

        /// <summary>《教育部关于进一步推进高校招生信息公开工作的通知》（教学函〔2013〕9号）: items 7 to 10.</summary>
        public static Instrument AdmissionsDisclosure2013 { get; } = new("教育部关于进一步推进高校招生信息公开工作的通知", "Notice of the Ministry of Education on Furthering Disclosure of Information on University Admissions", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Of("教学函", 2013, 9),
        };

        /// <summary>《普通高等学校招生违规行为处理暂行办法》（教育部令第36号）: items 7 to 10.</summary>
        public static Instrument AdmissionsViolations2014 { get; } = new("普通高等学校招生违规行为处理暂行办法", "Interim Measures for Handling Violations in Admissions to Regular Institutions of Higher Education", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Order("教育部", 36),
        };

        /// <summary>《教育部关于做好2014年全国硕士学位研究生招生工作的通知》（教学〔2013〕12号）: items 11 to 14.</summary>
        public static Instrument PostgraduateAdmissions2014 { get; } = new("教育部关于做好2014年全国硕士学位研究生招生工作的通知", "Notice of the Ministry of Education on the Admission of Candidates for Master's Degrees in 2014", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Of("教学", 2013, 12),
        };

        /// <summary>《教育部办公厅关于做好2014年硕士学位研究生招生考试执法监督工作的通知》（教监厅〔2013〕2号）: items 11 to 14.</summary>
        public static Instrument PostgraduateExaminationSupervision2014 { get; } = new("教育部办公厅关于做好2014年硕士学位研究生招生考试执法监督工作的通知", "Notice of the General Office of the Ministry of Education on Supervising the Entrance Examinations for Master's Degrees in 2014", IssuingBodies.MinistryOffice)
        {
            Number = DocumentNumber.Of("教监厅", 2013, 2),
        };

        // 三、财务、资产及收费信息: items 15 to 21
        /// <summary>《教育部关于做好高等学校财务信息公开工作的通知》（教财〔2012〕4号）: items 19 and 20.</summary>
        public static Instrument FinanceDisclosure2012 { get; } = new("教育部关于做好高等学校财务信息公开工作的通知", "Notice of the Ministry of Education on Disclosure of Financial Information by Institutions of Higher Education", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Of("教财", 2012, 4),
        };

        /// <summary>《教育部关于进一步做好高等学校财务信息公开工作的通知》（教财函〔2013〕96号）: items 19 and 20.</summary>
        public static Instrument FinanceDisclosure2013 { get; } = new("教育部关于进一步做好高等学校财务信息公开工作的通知", "Notice of the Ministry of Education on Furthering Disclosure of Financial Information by Institutions of Higher Education", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Of("教财函", 2013, 96),
        };

        // 四、人事师资信息: items 22 to 26
        /// <summary>《中共教育部党组关于进一步加强直属高校学校领导班子建设的若干意见》（教党〔2013〕39号）: items 22 and 23.</summary>
        public static Instrument LeadershipTeams2013 { get; } = new("中共教育部党组关于进一步加强直属高校学校领导班子建设的若干意见", "Opinions of the Party Leadership Group of the Ministry of Education on Strengthening the Leadership of Universities Directly under the Ministry", IssuingBodies.MinistryPartyGroup)
        {
            Number = DocumentNumber.Of("教党", 2013, 39),
        };

        /// <summary>《中共教育部党组关于进一步加强直属高校党员领导干部兼职管理的通知》（教党〔2011〕22号）: items 22 and 23.</summary>
        public static Instrument SecondaryPosts2011 { get; } = new("中共教育部党组关于进一步加强直属高校党员领导干部兼职管理的通知", "Notice of the Party Leadership Group of the Ministry of Education on Secondary Posts of Party-Member Leaders of Universities Directly under the Ministry", IssuingBodies.MinistryPartyGroup)
        {
            Number = DocumentNumber.Of("教党", 2011, 22),
        };

        /// <summary>《党政领导干部选拔任用工作条例》: items 24 to 26; the column prints no number.</summary>
        public static Instrument CadreAppointment { get; } = new("党政领导干部选拔任用工作条例", "Regulations on the Selection and Appointment of Leading Party and Government Cadres", null)
        {
            NumberConfirmation = Confirmation.Unconfirmed,
        };

        /// <summary>《事业单位公开招聘人员暂行规定》（人事部令第6号）: items 24 to 26.</summary>
        public static Instrument PublicInstitutionRecruitment { get; } = new("事业单位公开招聘人员暂行规定", "Interim Provisions on Open Recruitment by Public Institutions", IssuingBodies.MinistryOfPersonnel)
        {
            Number = DocumentNumber.Order("人事部", 6),
        };

        // 五、教学质量信息: items 27 to 35
        /// <summary>《国家中长期教育改革和发展规划纲要（2010-2020年）》: items 27 to 30; the column prints no number.</summary>
        public static Instrument EducationOutline2010 { get; } = new("国家中长期教育改革和发展规划纲要（2010-2020年）", "Outline of the National Plan for Medium- and Long-Term Education Reform and Development (2010–2020)", null)
        {
            NumberConfirmation = Confirmation.Unconfirmed,
        };

        /// <summary>《教育部办公厅关于普通高等学校编制发布2012年〈本科教学质量报告〉的通知》（教高厅函〔2013〕33号）: items 27 to 30 and 35.</summary>
        public static Instrument TeachingQualityReports2012 { get; } = new("教育部办公厅关于普通高等学校编制发布2012年〈本科教学质量报告〉的通知", "Notice of the General Office of the Ministry of Education on the Undergraduate Teaching Quality Reports for 2012", IssuingBodies.MinistryOffice)
        {
            Number = DocumentNumber.Of("教高厅函", 2013, 33),
        };

        /// <summary>《教育部办公厅关于编制发布高校毕业生就业质量年度报告的通知》（教学厅函〔2013〕25号）: items 31 to 33.</summary>
        public static Instrument EmploymentQualityReports2013 { get; } = new("教育部办公厅关于编制发布高校毕业生就业质量年度报告的通知", "Notice of the General Office of the Ministry of Education on Annual Reports on the Quality of Graduates' Employment", IssuingBodies.MinistryOffice)
        {
            Number = DocumentNumber.Of("教学厅函", 2013, 25),
        };

        /// <summary>《学校艺术教育工作规程》（教育部令第13号）: item 34.</summary>
        public static Instrument ArtEducationRules { get; } = new("学校艺术教育工作规程", "Rules for Art Education in Schools", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Order("教育部", 13),
        };

        /// <summary>《教育部关于推进学校艺术教育发展的若干意见》（教体艺〔2014〕1号）: item 34.</summary>
        public static Instrument ArtEducationOpinions2014 { get; } = new("教育部关于推进学校艺术教育发展的若干意见", "Opinions of the Ministry of Education on Advancing Art Education in Schools", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Of("教体艺", 2014, 1),
        };

        // 六、学生管理服务信息: items 36 to 39
        /// <summary>《普通高等学校学生管理规定》（教育部令第21号）: item 38.</summary>
        public static Instrument StudentRulesOrder21 { get; } = new("普通高等学校学生管理规定", "Provisions on the Administration of Students of Regular Institutions of Higher Education (Order 21)", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Order("教育部", 21),
            SharesTitle = true,
        };

        /// <summary>《普通高等学校学生管理规定》（教育部令第41号）: it replaced Order 21 after the list; from memory, not confirmed.</summary>
        public static Instrument StudentRulesOrder41 { get; } = new("普通高等学校学生管理规定", "Provisions on the Administration of Students of Regular Institutions of Higher Education (Order 41)", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Order("教育部", 41),
            SharesTitle = true,
            TitleConfirmation = Confirmation.Unconfirmed,
            NumberConfirmation = Confirmation.Unconfirmed,
        };

        // 七、学风建设信息: items 40 to 42
        /// <summary>《教育部关于切实加强和改进高等学校学风建设的实施意见》（教技〔2011〕1号）: items 40 to 42.</summary>
        public static Instrument AcademicIntegrityOpinions2011 { get; } = new("教育部关于切实加强和改进高等学校学风建设的实施意见", "Opinions of the Ministry of Education on Strengthening and Improving Academic Integrity in Institutions of Higher Education", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Of("教技", 2011, 1),
        };

        /// <summary>《高等学校预防与处理学术不端行为办法》（教育部令第40号）: later than the list; schools post it under item 42.</summary>
        public static Instrument AcademicMisconductOrder40 { get; } = new("高等学校预防与处理学术不端行为办法", "Measures for Preventing and Handling Academic Misconduct in Institutions of Higher Education", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Order("教育部", 40),
        };

        // 八、学位、学科信息: items 43 to 46. The column names no issuer of these
        /// <summary>《关于进一步加强在职人员攻读硕士专业学位和授予同等学力人员硕士、博士学位管理工作的意见》（学位〔2013〕36号）: items 43 to 46.</summary>
        public static Instrument InServiceDegrees2013 { get; } = new("关于进一步加强在职人员攻读硕士专业学位和授予同等学力人员硕士、博士学位管理工作的意见", "Opinions on the Administration of Professional Master's Degrees for Persons in Employment and of Master's and Doctoral Degrees for Persons of Equivalent Academic Level", null)
        {
            Number = DocumentNumber.Of("学位", 2013, 36),
        };

        /// <summary>《关于开展增列硕士专业学位授权点审核工作的通知》（学位〔2013〕37号）: items 43 to 46.</summary>
        public static Instrument ProfessionalDegreeAuthorisation2013 { get; } = new("关于开展增列硕士专业学位授权点审核工作的通知", "Notice on the Review of New Authorisations to Confer Professional Master's Degrees", null)
        {
            Number = DocumentNumber.Of("学位", 2013, 37),
        };

        /// <summary>《关于委托部分学位授予单位自行审核博士学位授权一级学科点和硕士学位授权一级学科点的通知》（学位〔2010〕18号）: items 43 to 46.</summary>
        public static Instrument SelfReviewedAuthorisation2010 { get; } = new("关于委托部分学位授予单位自行审核博士学位授权一级学科点和硕士学位授权一级学科点的通知", "Notice on Entrusting Some Degree-Conferring Institutions with the Review of First-Level Disciplines for Doctoral and Master's Degrees", null)
        {
            Number = DocumentNumber.Of("学位", 2010, 18),
        };

        /// <summary>《关于发布〈国务院学位委员会关于授予具有研究生毕业同等学力人员硕士、博士学位的规定〉的通知》（学位〔1998〕54号）: items 43 to 46.</summary>
        public static Instrument EquivalentLevelDegrees1998 { get; } = new("关于发布〈国务院学位委员会关于授予具有研究生毕业同等学力人员硕士、博士学位的规定〉的通知", "Notice on the Provisions on Conferring Master's and Doctoral Degrees on Persons of Academic Level Equivalent to Postgraduates", null)
        {
            Number = DocumentNumber.Of("学位", 1998, 54),
        };

        /// <summary>《关于启用“全国同等学力人员申请硕士学位管理工作信息平台”的通知》（学位办〔2011〕70号）: items 43 to 46.</summary>
        public static Instrument EquivalentLevelPlatform2011 { get; } = new("关于启用“全国同等学力人员申请硕士学位管理工作信息平台”的通知", "Notice on the National Platform for Applications for Master's Degrees by Persons of Equivalent Academic Level", null)
        {
            Number = DocumentNumber.Of("学位办", 2011, 70),
        };

        // 九、对外交流与合作信息: items 47 and 48
        /// <summary>《高等学校接受外国留学生管理规定》（教育部令第9号）: items 47 and 48; the number as the column prints it.</summary>
        public static Instrument InternationalStudentsOrder9 { get; } = new("高等学校接受外国留学生管理规定", "Provisions on the Admission of Foreign Students by Institutions of Higher Education", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Order("教育部", 9),
            NumberConfirmation = Confirmation.InPart,
        };

        /// <summary>《学校招收和培养国际学生管理办法》（教育部令第42号）: later than the list; from memory, not confirmed.</summary>
        public static Instrument InternationalStudentsOrder42 { get; } = new("学校招收和培养国际学生管理办法", "Measures for the Admission and Education of International Students by Schools", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Order("教育部", 42),
            TitleConfirmation = Confirmation.Unconfirmed,
            NumberConfirmation = Confirmation.Unconfirmed,
        };

        /// <summary>《教育部关于进一步加强高等学校中外合作办学质量保障工作的意见》（教外办学〔2013〕91号）: items 47 and 48.</summary>
        public static Instrument SinoForeignQuality2013 { get; } = new("教育部关于进一步加强高等学校中外合作办学质量保障工作的意见", "Opinions of the Ministry of Education on Quality Assurance in Sino-Foreign Co-operation of Institutions of Higher Education", IssuingBodies.Ministry)
        {
            Number = DocumentNumber.Of("教外办学", 2013, 91),
        };

        // 十、其他: items 49 and 50
        /// <summary>《中共中央关于印发〈中国共产党巡视工作条例（试行）〉的通知》（中发〔2009〕7号）: item 49.</summary>
        public static Instrument InspectionRegulations2009 { get; } = new("中共中央关于印发〈中国共产党巡视工作条例（试行）〉的通知", "Notice of the Central Committee on the Regulations on Inspection Work of the Communist Party of China (Trial)", IssuingBodies.CentralCommittee)
        {
            Number = DocumentNumber.Of("中发", 2009, 7),
        };

        /// <summary>《中共教育部党组关于进一步加强和改进巡视工作的意见》（教党〔2013〕3号）: item 49.</summary>
        public static Instrument InspectionOpinions2013 { get; } = new("中共教育部党组关于进一步加强和改进巡视工作的意见", "Opinions of the Party Leadership Group of the Ministry of Education on Strengthening and Improving Inspection Work", IssuingBodies.MinistryPartyGroup)
        {
            Number = DocumentNumber.Of("教党", 2013, 3),
        };

        /// <summary>All of them, in the order of the list (全部).</summary>
        public static IReadOnlyList<Instrument> All => Register.All;

        private static class Register
        {
            public static readonly IReadOnlyList<Instrument> All =
            [
                CharterRules2011, StaffCongressRules2011, AcademicCommitteeRules2014, DisclosurePriorities2013,
                AdmissionsDisclosure2013, AdmissionsViolations2014, PostgraduateAdmissions2014,
                PostgraduateExaminationSupervision2014, FinanceDisclosure2012, FinanceDisclosure2013, LeadershipTeams2013,
                SecondaryPosts2011, CadreAppointment, PublicInstitutionRecruitment, EducationOutline2010,
                TeachingQualityReports2012, EmploymentQualityReports2013, ArtEducationRules, ArtEducationOpinions2014,
                StudentRulesOrder21, StudentRulesOrder41, AcademicIntegrityOpinions2011, AcademicMisconductOrder40,
                InServiceDegrees2013, ProfessionalDegreeAuthorisation2013, SelfReviewedAuthorisation2010,
                EquivalentLevelDegrees1998, EquivalentLevelPlatform2011, InternationalStudentsOrder9,
                InternationalStudentsOrder42, SinoForeignQuality2013, InspectionRegulations2009, InspectionOpinions2013,
            ];
        }
    }
}
