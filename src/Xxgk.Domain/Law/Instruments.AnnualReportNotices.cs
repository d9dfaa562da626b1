namespace Xxgk;

public static partial class Instruments
{
    /// <summary>The ministry's yearly notices on the annual reports (年度报告工作通知).</summary>
    /// <remarks>
    /// Each is named for the year of its issue; it asks for the report on the school year that ends in that year. Four numbers and
    /// all days of issue were not seen. The same serial number, 48, occurs in 2013 and in 2015.
    /// </remarks>
    public static class AnnualReportNotices
    {
        /// <summary>2013, on the school year 2012–2013 (教办厅函〔2013〕48号); the list of 2014 names it as the basis of item 6.</summary>
        public static Instrument Of2013 { get; } = Notice(2013, "教育部办公厅关于做好2012-2013学年度高校信息公开工作年度报告工作的通知", number: 48,
            alsoPrintedAs: "教育部办公厅关于做好2012-2013学年度高校信息公开年度报告工作的通知");

        /// <summary>2014, on the school year 2013–2014 (教办厅函〔2014〕55号).</summary>
        public static Instrument Of2014 { get; } = Notice(2014, "教育部办公厅关于做好高校信息公开工作年度报告工作的通知", number: 55, title: Confirmation.InPart);

        /// <summary>2015, on the school year 2014–2015 (教办厅函〔2015〕48号).</summary>
        public static Instrument Of2015 { get; } = Notice(2015, "教育部办公厅关于进一步落实高校信息公开清单做好高校信息公开年度报告工作的通知", number: 48);

        /// <summary>2016, on the school year 2015–2016 (教办厅函〔2016〕74号).</summary>
        public static Instrument Of2016 { get; } = Notice(2016, "教育部办公厅关于深入落实高校信息公开清单做好高校信息公开年度报告工作的通知", number: 74);

        /// <summary>2017, on the school year 2016–2017 (教办厅函〔2017〕41号).</summary>
        public static Instrument Of2017 { get; } = Notice(2017, "教育部办公厅关于全面落实高校信息公开清单做好高校信息公开年度报告工作的通知", number: 41);

        /// <summary>2018, on the school year 2017–2018 (教办厅函〔2018〕80号).</summary>
        public static Instrument Of2018 { get; } = Notice(2018, "教育部办公厅关于全面推进高校信息公开做好信息公开年度报告工作的通知", number: 80,
            alsoPrintedAs: "教育部办公厅关于全面推进高校信息公开做好高校信息公开年度报告工作的通知");

        /// <summary>2019, on the school year 2018–2019 (文号未见); its number was not seen.</summary>
        public static Instrument Of2019 { get; } = Notice(2019);

        /// <summary>2020, on the school year 2019–2020 (文号未见); its number was not seen.</summary>
        public static Instrument Of2020 { get; } = Notice(2020);

        /// <summary>2021, on the school year 2020–2021 (教办厅函〔2021〕37号).</summary>
        public static Instrument Of2021 { get; } = Notice(2021, number: 37);

        /// <summary>2022, on the school year 2021–2022 (教办厅函〔2022〕76号); the number in one school's report.</summary>
        public static Instrument Of2022 { get; } = Notice(2022, number: 76, numberConfirmation: Confirmation.InPart);

        /// <summary>2023, on the school year 2022–2023 (文号未见); its number was not seen, its title in one school's report.</summary>
        public static Instrument Of2023 { get; } = Notice(2023, title: Confirmation.InPart);

        /// <summary>2024, on the school year 2023–2024 (教办厅函〔2024〕52号); number and title in one school's report.</summary>
        public static Instrument Of2024 { get; } = Notice(2024, number: 52, numberConfirmation: Confirmation.InPart, title: Confirmation.InPart);

        /// <summary>2025, on the school year 2024–2025 (文号未见); its number was not seen.</summary>
        public static Instrument Of2025 { get; } = Notice(2025);

        /// <summary>All of them, by year (全部).</summary>
        public static IReadOnlyList<Instrument> All => Register.All;

        // Since 2019 the title has been the same but for the year.
        private static Instrument Notice(int year, int? number = null, Confirmation numberConfirmation = Confirmation.Confirmed, Confirmation title = Confirmation.Confirmed) =>
            Notice(year, FormattableString.Invariant($"教育部办公厅关于做好{year}年高校信息公开年度报告工作的通知"), number, numberConfirmation, title);

        private static Instrument Notice(
            int year,
            string chinese,
            int? number,
            Confirmation numberConfirmation = Confirmation.Confirmed,
            Confirmation title = Confirmation.Confirmed,
            string? alsoPrintedAs = null) =>
            new(
                chinese,
                FormattableString.Invariant($"Notice of the General Office of the Ministry of Education on the Universities' Annual Reports on Information Disclosure ({year})"),
                IssuingBodies.MinistryOffice)
            {
                Number = number is { } serial ? DocumentNumber.Of("教办厅函", year, serial) : null,
                NumberConfirmation = number is null ? Confirmation.Unconfirmed : numberConfirmation,
                TitleConfirmation = title,
                AlsoPrintedAs = alsoPrintedAs is null ? [] : [alsoPrintedAs],
            };

        private static class Register
        {
            public static readonly IReadOnlyList<Instrument> All =
                [Of2013, Of2014, Of2015, Of2016, Of2017, Of2018, Of2019, Of2020, Of2021, Of2022, Of2023, Of2024, Of2025];
        }
    }
}
