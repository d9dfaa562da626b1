namespace Xxgk;

/// <summary>The checklist of 2014 (《高等学校信息公开事项清单》，教办函〔2014〕23号): 10 categories, 50 items.</summary>
/// <remarks>
/// Numbers and titles are the official ones, seen word for word in two colleges' whole copies; the ministry's own page was not
/// readable. The split into parts, their kinds and for whom they are duties is our reading. English is unofficial.
/// </remarks>
public static partial class Checklist2014
{
    // No field here may be read by the categories: whichever of them is touched first, its initialiser must be able to finish.

    /// <summary>The edition, with all items in the order of the list (2014年版清单).</summary>
    public static ChecklistEdition Edition => List.Edition;

    private static ChecklistCategoryBuilder First(string chinese, string english) =>
        new(List.Id, Instruments.ChecklistNotice2014, number: 1, Wording.Of(chinese, english), firstItem: 1, firstIndex: 0);

    private static ChecklistCategoryBuilder After(ChecklistCategory before, string chinese, string english)
    {
        var lastItem = before.Items[^1];
        return new(
            List.Id,
            Instruments.ChecklistNotice2014,
            before.Number + 1,
            Wording.Of(chinese, english),
            lastItem.Number + 1,
            lastItem.Parts[^1].Index + 1);
    }

    private static class List
    {
        public const string Id = "2014";

        public static readonly ChecklistEdition Edition = new(
            Id,
            Wording.Of("高等学校信息公开事项清单（2014年）", "Checklist of Information Disclosure Items of Institutions of Higher Education (2014)"),
            Instruments.ChecklistNotice2014.Whole,
            assessedFrom: new(2014, 7, 25),
            [
                BasicInformation.Category,
                Admissions.Category,
                Finance.Category,
                Personnel.Category,
                TeachingQuality.Category,
                StudentAffairs.Category,
                AcademicIntegrity.Category,
                DegreesAndDisciplines.Category,
                InternationalCooperation.Category,
                Other.Category,
            ]);
    }
}
