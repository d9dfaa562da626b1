using NodaTime;

namespace Xxgk;

public static partial class Instruments
{
    /// <summary>The notices on public holidays, 2010 to 2026 (节假日安排通知).</summary>
    /// <remarks>
    /// Each year's notice is named for the year that it arranges, not for that of its issue. What was known on a day goes by
    /// <see cref="Instrument.PublishedOn"/>. What the notices order stands with the working calendar.
    /// </remarks>
    public static class Holidays
    {
        /// <summary>2010 (国办发明电〔2009〕27号).</summary>
        public static Instrument For2010 { get; } = Annual(2010, serial: 27, issued: new(2009, 12, 7), published: new(2009, 12, 8));

        /// <summary>2011 (国办发明电〔2010〕40号).</summary>
        public static Instrument For2011 { get; } = Annual(2011, serial: 40, issued: new(2010, 12, 9), published: new(2010, 12, 10));

        /// <summary>2012 (国办发明电〔2011〕45号).</summary>
        public static Instrument For2012 { get; } = Annual(2012, serial: 45, issued: new(2011, 12, 5), published: new(2011, 12, 6));

        /// <summary>2013 (国办发明电〔2012〕33号).</summary>
        public static Instrument For2013 { get; } = Annual(2013, serial: 33, issued: new(2012, 12, 8), published: new(2012, 12, 10));

        /// <summary>2014 (国办发明电〔2013〕28号).</summary>
        public static Instrument For2014 { get; } = Annual(2014, serial: 28, issued: new(2013, 12, 11), published: new(2013, 12, 11));

        /// <summary>2015 (国办发明电〔2014〕28号).</summary>
        public static Instrument For2015 { get; } = Annual(2015, serial: 28, issued: new(2014, 12, 16), published: new(2014, 12, 16));

        /// <summary>《国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知》（国发明电〔2015〕1号）: the seventieth anniversary of victory: 3 September 2015 off, adding to the notice for 2015.</summary>
        public static Instrument VictoryDay2015 { get; } = new("国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知", "Notice of the State Council on the Day Off for the Seventieth Anniversary of Victory in the War of Resistance against Japanese Aggression and the World Anti-Fascist War", IssuingBodies.StateCouncil)
        {
            Number = DocumentNumber.Of("国发明电", 2015, 1),
            IssuedOn = new(2015, 5, 13),
            PublishedOn = new(2015, 5, 13),
            Confirmations = ConfirmationTable.Everything,
        };

        /// <summary>2016 (国办发明电〔2015〕18号).</summary>
        public static Instrument For2016 { get; } = Annual(2016, serial: 18, issued: new(2015, 12, 10), published: new(2015, 12, 10));

        /// <summary>2017 (国办发明电〔2016〕17号).</summary>
        public static Instrument For2017 { get; } = Annual(2017, serial: 17, issued: new(2016, 12, 1), published: new(2016, 12, 1));

        /// <summary>2018 (国办发明电〔2017〕12号).</summary>
        public static Instrument For2018 { get; } = Annual(2018, serial: 12, issued: new(2017, 11, 30), published: new(2017, 11, 30));

        /// <summary>2019 (国办发明电〔2018〕15号).</summary>
        public static Instrument For2019 { get; } = Annual(2019, serial: 15, issued: new(2018, 12, 4), published: new(2018, 12, 6));

        /// <summary>《国务院办公厅关于调整2019年劳动节假期安排的通知》（国办发明电〔2019〕3号）: it replaces the Labour Day item of the notice for 2019.</summary>
        public static Instrument LabourDay2019 { get; } = new("国务院办公厅关于调整2019年劳动节假期安排的通知", "Notice of the General Office of the State Council on Adjusting the Labour Day Holiday of 2019", IssuingBodies.StateCouncilOffice)
        {
            Number = DocumentNumber.Of("国办发明电", 2019, 3),
            IssuedOn = new(2019, 3, 22),
            PublishedOn = new(2019, 3, 22),
            Confirmations = ConfirmationTable.Everything,
        };

        /// <summary>2020 (国办发明电〔2019〕16号).</summary>
        public static Instrument For2020 { get; } = Annual(2020, serial: 16, issued: new(2019, 11, 21), published: new(2019, 11, 21));

        /// <summary>《国务院办公厅关于延长2020年春节假期的通知》（国办发明电〔2020〕1号）: it extends the Spring Festival of the notice for 2020.</summary>
        public static Instrument SpringFestival2020 { get; } = new("国务院办公厅关于延长2020年春节假期的通知", "Notice of the General Office of the State Council on Extending the Spring Festival Holiday of 2020", IssuingBodies.StateCouncilOffice)
        {
            Number = DocumentNumber.Of("国办发明电", 2020, 1),
            IssuedOn = new(2020, 1, 26),
            PublishedOn = new(2020, 1, 27),
            Confirmations = ConfirmationTable.Everything,
        };

        /// <summary>2021 (国办发明电〔2020〕27号).</summary>
        public static Instrument For2021 { get; } = Annual(2021, serial: 27, issued: new(2020, 11, 25), published: new(2020, 11, 25));

        /// <summary>2022 (国办发明电〔2021〕11号).</summary>
        public static Instrument For2022 { get; } = Annual(2022, serial: 11, issued: new(2021, 10, 25), published: new(2021, 10, 25));

        /// <summary>2023 (国办发明电〔2022〕16号).</summary>
        public static Instrument For2023 { get; } = Annual(2023, serial: 16, issued: new(2022, 12, 8), published: new(2022, 12, 8));

        /// <summary>2024 (国办发明电〔2023〕7号).</summary>
        public static Instrument For2024 { get; } = Annual(2024, serial: 7, issued: new(2023, 10, 25), published: new(2023, 10, 25));

        /// <summary>2025 (国办发明电〔2024〕12号).</summary>
        public static Instrument For2025 { get; } = Annual(2025, serial: 12, issued: new(2024, 11, 12), published: new(2024, 11, 12));

        /// <summary>2026 (国办发明电〔2025〕7号).</summary>
        public static Instrument For2026 { get; } = Annual(2026, serial: 7, issued: new(2025, 11, 4), published: new(2025, 11, 4));

        /// <summary>Hubei alone, off until 2020-02-13, with the State Council's approval (湖北省人民政府办公厅2020年2月1日通知). Neither a number nor the title was seen; this one describes it.</summary>
        public static Instrument Hubei2020 { get; } = new("湖北省人民政府办公厅关于延长2020年春节假期的通知", "Notice of the General Office of the People's Government of Hubei Province on Extending the Spring Festival Holiday of 2020", IssuingBodies.HubeiOffice)
        {
            IssuedOn = new(2020, 2, 1),
            PublishedOn = new(2020, 2, 1),
            TitleConfirmation = Confirmation.Unconfirmed,
            NumberConfirmation = Confirmation.Unconfirmed,
        };

        /// <summary>All of them, by the day of issue (全部).</summary>
        public static IReadOnlyList<Instrument> All => Register.All;

        private static Instrument Annual(int year, int serial, LocalDate issued, LocalDate published) =>
            new(
                FormattableString.Invariant($"国务院办公厅关于{year}年部分节假日安排的通知"),
                FormattableString.Invariant($"Notice of the General Office of the State Council on the Arrangement of Some Holidays of {year}"),
                IssuingBodies.StateCouncilOffice)
            {
                Number = DocumentNumber.Of("国办发明电", issued.Year, serial),
                IssuedOn = issued,
                PublishedOn = published,
                Confirmations = ConfirmationTable.Everything,
            };

        private static class Register
        {
            public static readonly IReadOnlyList<Instrument> All =
            [
                For2010, For2011, For2012, For2013, For2014, For2015,
                VictoryDay2015, For2016, For2017, For2018, For2019, LabourDay2019,
                For2020, SpringFestival2020, Hubei2020, For2021, For2022, For2023,
                For2024, For2025, For2026,
            ];
        }
    }
}
