using static Xxgk.HolidayNoticeEffect;
using static Xxgk.HolidaySpan;

namespace Xxgk;

// A block a notice and a line an item, in the order of the text, so that a reader can lay the notice beside it.
public static partial class HolidayNotices
{
    /// <summary>2010（国办发明电〔2009〕27号）. Signed on 7 December 2009; some lists give the day of publication as the day of issue.</summary>
    public static HolidayNotice For2010 { get; } = new(Instruments.Holidays.For2010, 2010, Annual,
    [
        Off("元旦", new(2010, 1, 1), new(2010, 1, 3)),
        Off("春节", new(2010, 2, 13), new(2010, 2, 19)), Worked("春节", new(2010, 2, 20)), Worked("春节", new(2010, 2, 21)),
        Off("清明节", new(2010, 4, 3), new(2010, 4, 5)),
        Off("劳动节", new(2010, 5, 1), new(2010, 5, 3)),
        Off("端午节", new(2010, 6, 14), new(2010, 6, 16)), Worked("端午节", new(2010, 6, 12)), Worked("端午节", new(2010, 6, 13)),
        Off("中秋节", new(2010, 9, 22), new(2010, 9, 24)), Worked("中秋节", new(2010, 9, 19)), Worked("中秋节", new(2010, 9, 25)),
        Off("国庆节", new(2010, 10, 1), new(2010, 10, 7)), Worked("国庆节", new(2010, 9, 26)), Worked("国庆节", new(2010, 10, 9)),
    ]);

    /// <summary>2011（国办发明电〔2010〕40号）. 2 February is New Year's Eve (除夕), a statutory day under the text of 2007.</summary>
    public static HolidayNotice For2011 { get; } = new(Instruments.Holidays.For2011, 2011, Annual,
    [
        Off("元旦", new(2011, 1, 1), new(2011, 1, 3)),
        Off("春节", new(2011, 2, 2), new(2011, 2, 8)), Worked("春节", new(2011, 1, 30)), Worked("春节", new(2011, 2, 12)),
        Off("清明节", new(2011, 4, 3), new(2011, 4, 5)), Worked("清明节", new(2011, 4, 2)),
        Off("劳动节", new(2011, 4, 30), new(2011, 5, 2)),
        Off("端午节", new(2011, 6, 4), new(2011, 6, 6)),
        Off("中秋节", new(2011, 9, 10), new(2011, 9, 12)),
        Off("国庆节", new(2011, 10, 1), new(2011, 10, 7)), Worked("国庆节", new(2011, 10, 8)), Worked("国庆节", new(2011, 10, 9)),
    ]);

    /// <summary>2012（国办发明电〔2011〕45号）. Reaches back: Saturday 31 December 2011 is worked. 中秋节 and 国庆节 are one item.</summary>
    public static HolidayNotice For2012 { get; } = new(Instruments.Holidays.For2012, 2012, Annual,
    [
        Off("元旦", new(2012, 1, 1), new(2012, 1, 3)), Worked("元旦", new(2011, 12, 31)),
        Off("春节", new(2012, 1, 22), new(2012, 1, 28)), Worked("春节", new(2012, 1, 21)), Worked("春节", new(2012, 1, 29)),
        Off("清明节", new(2012, 4, 2), new(2012, 4, 4)), Worked("清明节", new(2012, 3, 31)), Worked("清明节", new(2012, 4, 1)),
        Off("劳动节", new(2012, 4, 29), new(2012, 5, 1)), Worked("劳动节", new(2012, 4, 28)),
        Off("端午节", new(2012, 6, 22), new(2012, 6, 24)),
        Off("中秋节、国庆节", new(2012, 9, 30), new(2012, 10, 7)), Worked("中秋节、国庆节", new(2012, 9, 29)),
    ]);

    /// <summary>2013（国办发明电〔2012〕33号）. Twelve weekend days are worked, the most of any year.</summary>
    public static HolidayNotice For2013 { get; } = new(Instruments.Holidays.For2013, 2013, Annual,
    [
        Off("元旦", new(2013, 1, 1), new(2013, 1, 3)), Worked("元旦", new(2013, 1, 5)), Worked("元旦", new(2013, 1, 6)),
        Off("春节", new(2013, 2, 9), new(2013, 2, 15)), Worked("春节", new(2013, 2, 16)), Worked("春节", new(2013, 2, 17)),
        Off("清明节", new(2013, 4, 4), new(2013, 4, 6)), Worked("清明节", new(2013, 4, 7)),
        Off("劳动节", new(2013, 4, 29), new(2013, 5, 1)), Worked("劳动节", new(2013, 4, 27)), Worked("劳动节", new(2013, 4, 28)),
        Off("端午节", new(2013, 6, 10), new(2013, 6, 12)), Worked("端午节", new(2013, 6, 8)), Worked("端午节", new(2013, 6, 9)),
        Off("中秋节", new(2013, 9, 19), new(2013, 9, 21)), Worked("中秋节", new(2013, 9, 22)),
        Off("国庆节", new(2013, 10, 1), new(2013, 10, 7)), Worked("国庆节", new(2013, 9, 29)), Worked("国庆节", new(2013, 10, 12)),
    ]);

    /// <summary>2014（国办发明电〔2013〕28号）. The first year of the text of 2013: New Year's Eve (除夕) is a working day. 7 April is worded 补休.</summary>
    public static HolidayNotice For2014 { get; } = new(Instruments.Holidays.For2014, 2014, Annual,
    [
        Off("元旦", new(2014, 1, 1)),
        Off("春节", new(2014, 1, 31), new(2014, 2, 6)), Worked("春节", new(2014, 1, 26)), Worked("春节", new(2014, 2, 8)),
        Off("清明节", new(2014, 4, 5)), Off("清明节", new(2014, 4, 7)),
        Off("劳动节", new(2014, 5, 1), new(2014, 5, 3)), Worked("劳动节", new(2014, 5, 4)),
        Off("端午节", new(2014, 6, 2)),
        Off("中秋节", new(2014, 9, 8)),
        Off("国庆节", new(2014, 10, 1), new(2014, 10, 7)), Worked("国庆节", new(2014, 9, 28)), Worked("国庆节", new(2014, 10, 11)),
    ]);

    /// <summary>2015（国办发明电〔2014〕28号）. 6 April and 22 June are worded 补休. The serial number 28 is that of the notice before, in another year.</summary>
    public static HolidayNotice For2015 { get; } = new(Instruments.Holidays.For2015, 2015, Annual,
    [
        Off("元旦", new(2015, 1, 1), new(2015, 1, 3)), Worked("元旦", new(2015, 1, 4)),
        Off("春节", new(2015, 2, 18), new(2015, 2, 24)), Worked("春节", new(2015, 2, 15)), Worked("春节", new(2015, 2, 28)),
        Off("清明节", new(2015, 4, 5)), Off("清明节", new(2015, 4, 6)),
        Off("劳动节", new(2015, 5, 1)),
        Off("端午节", new(2015, 6, 20)), Off("端午节", new(2015, 6, 22)),
        Off("中秋节", new(2015, 9, 27)),
        Off("国庆节", new(2015, 10, 1), new(2015, 10, 7)), Worked("国庆节", new(2015, 10, 10)),
    ]);

    /// <summary>2015（国发明电〔2015〕1号）, the 70th anniversary of the victory (抗战胜利70周年纪念日): by the State Council itself; one more day off than the statutory ones.</summary>
    public static HolidayNotice VictoryDay2015 { get; } = new(Instruments.Holidays.VictoryDay2015, 2015, Adds,
    [
        Off("中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", new(2015, 9, 3), new(2015, 9, 5)), Worked("中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", new(2015, 9, 6)),
    ]);

    /// <summary>2016（国办发明电〔2015〕18号）. 2 May is worded 补休.</summary>
    public static HolidayNotice For2016 { get; } = new(Instruments.Holidays.For2016, 2016, Annual,
    [
        Off("元旦", new(2016, 1, 1)),
        Off("春节", new(2016, 2, 7), new(2016, 2, 13)), Worked("春节", new(2016, 2, 6)), Worked("春节", new(2016, 2, 14)),
        Off("清明节", new(2016, 4, 4)),
        Off("劳动节", new(2016, 5, 1)), Off("劳动节", new(2016, 5, 2)),
        Off("端午节", new(2016, 6, 9), new(2016, 6, 11)), Worked("端午节", new(2016, 6, 12)),
        Off("中秋节", new(2016, 9, 15), new(2016, 9, 17)), Worked("中秋节", new(2016, 9, 18)),
        Off("国庆节", new(2016, 10, 1), new(2016, 10, 7)), Worked("国庆节", new(2016, 10, 8)), Worked("国庆节", new(2016, 10, 9)),
    ]);

    /// <summary>2017（国办发明电〔2016〕17号）. 2 January is worded 补休. 中秋节 and 国庆节 are one item.</summary>
    public static HolidayNotice For2017 { get; } = new(Instruments.Holidays.For2017, 2017, Annual,
    [
        Off("元旦", new(2017, 1, 1)), Off("元旦", new(2017, 1, 2)),
        Off("春节", new(2017, 1, 27), new(2017, 2, 2)), Worked("春节", new(2017, 1, 22)), Worked("春节", new(2017, 2, 4)),
        Off("清明节", new(2017, 4, 2), new(2017, 4, 4)), Worked("清明节", new(2017, 4, 1)),
        Off("劳动节", new(2017, 5, 1)),
        Off("端午节", new(2017, 5, 28), new(2017, 5, 30)), Worked("端午节", new(2017, 5, 27)),
        Off("中秋节、国庆节", new(2017, 10, 1), new(2017, 10, 8)), Worked("中秋节、国庆节", new(2017, 9, 30)),
    ]);

    /// <summary>2018（国办发明电〔2017〕12号）. Says nothing of 29 to 31 December: the notice for 2019 does.</summary>
    public static HolidayNotice For2018 { get; } = new(Instruments.Holidays.For2018, 2018, Annual,
    [
        Off("元旦", new(2018, 1, 1)),
        Off("春节", new(2018, 2, 15), new(2018, 2, 21)), Worked("春节", new(2018, 2, 11)), Worked("春节", new(2018, 2, 24)),
        Off("清明节", new(2018, 4, 5), new(2018, 4, 7)), Worked("清明节", new(2018, 4, 8)),
        Off("劳动节", new(2018, 4, 29), new(2018, 5, 1)), Worked("劳动节", new(2018, 4, 28)),
        Off("端午节", new(2018, 6, 18)),
        Off("中秋节", new(2018, 9, 24)),
        Off("国庆节", new(2018, 10, 1), new(2018, 10, 7)), Worked("国庆节", new(2018, 9, 29)), Worked("国庆节", new(2018, 9, 30)),
    ]);

    /// <summary>2019（国办发明电〔2018〕15号）. Reaches back: Saturday 29 December 2018 is worked, Monday 31 December 2018 is off. Its item 劳动节 was replaced.</summary>
    public static HolidayNotice For2019 { get; } = new(Instruments.Holidays.For2019, 2019, Annual,
    [
        Off("元旦", new(2018, 12, 30), new(2019, 1, 1)), Worked("元旦", new(2018, 12, 29)),
        Off("春节", new(2019, 2, 4), new(2019, 2, 10)), Worked("春节", new(2019, 2, 2)), Worked("春节", new(2019, 2, 3)),
        Off("清明节", new(2019, 4, 5)),
        Off("劳动节", new(2019, 5, 1)),
        Off("端午节", new(2019, 6, 7)),
        Off("中秋节", new(2019, 9, 13)),
        Off("国庆节", new(2019, 10, 1), new(2019, 10, 7)), Worked("国庆节", new(2019, 9, 29)), Worked("国庆节", new(2019, 10, 12)),
    ]);

    /// <summary>2019（国办发明电〔2019〕3号）, Labour Day (调整劳动节假期安排): replaces the item 劳动节 of the yearly notice.</summary>
    public static HolidayNotice LabourDay2019 { get; } = new(Instruments.Holidays.LabourDay2019, 2019, Replaces,
    [
        Off("劳动节", new(2019, 5, 1), new(2019, 5, 4)), Worked("劳动节", new(2019, 4, 28)), Worked("劳动节", new(2019, 5, 5)),
    ]);
}
