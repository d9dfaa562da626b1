using System.Globalization;
using NodaTime;

namespace Xxgk.Samples.Supervision.Synthetic;

/// <summary>Invented schools, the same ones each time: no such school exists, nor its province.</summary>
/// <param name="records">How many records a school has; null for as many as its year gives, some 60 to 200.</param>
internal sealed class SyntheticSchools(int? records)
{
    private static readonly ReportingPeriod Period = ReportingPeriod.Of(AcademicYear.Starting(2024));

    private static readonly string[] Provinces = ["甲省", "乙省", "丙省", "丁省", "戊省", "己省", "庚省", "辛省", "壬省", "癸省"];

    private static readonly (InstitutionKind Kind, string Noun)[] Kinds =
    [
        (InstitutionKind.University, "大学"),
        (InstitutionKind.HigherVocationalCollege, "职业技术学院"),
        (InstitutionKind.IndependentlyEstablishedCollege, "学院"),
        (InstitutionKind.University, "大学"),
        (InstitutionKind.JuniorCollege, "高等专科学校"),
        (InstitutionKind.HigherVocationalCollege, "职业学院"),
        (InstitutionKind.VocationalUniversity, "职业大学"),
        (InstitutionKind.AdultInstitution, "成人高等学校"),
    ];

    /// <summary>A school, without its records.</summary>
    /// <param name="number">Its number, from 1; the same number gives the same school.</param>
    public static SchoolFacts School(int number)
    {
        var random = RandomOf(number, salt: 1);
        var (kind, noun) = Kinds[number % Kinds.Length];
        var profile = new InstitutionProfile(kind, random.Next(5) == 0 ? Ownership.Private : Ownership.Public, Affiliation.ProvincialEducationDepartment);
        if (random.Next(4) > 0)
        {
            profile = profile.With(ProfileFact.InternationalStudents, random.Next(2) == 0).With(ProfileFact.SchoolEnterprises, random.Next(2) == 0);
        }

        return new(
            new Institution(string.Format(CultureInfo.InvariantCulture, "示例{0}{1:000}（虚构）", noun, number), profile) { Province = Provinces[(number - 1) % Provinces.Length] },
            Period,
            DisclosureRegister.Of([], random.Next(20) == 0 ? RegisterSource.Extract : RegisterSource.Complete))
        {
            Declarations = [.. Checklist2014.Edition.Parts.Where(part => part.MayBeNil && random.Next(3) == 0)
                .Select(part => new NothingThisPeriod(part.Reference, "本学年未发生", PartialDate.Of(new LocalDate(2025, 9, 10))))],
        };
    }

    /// <summary>The records of a school, one by one.</summary>
    /// <param name="number">The number of the school, from 1.</param>
    public IEnumerable<DisclosureRecord> RecordsOf(int number)
    {
        var year = new SyntheticYear(RandomOf(number, salt: 2), School(number), leastCare: 60 + (2 * (number * 3 % Provinces.Length)));
        return records is { } count ? year.Records().Take(count) : year.OneRound();
    }

    private static Random RandomOf(int number, int salt) => new((number * 7919) + (salt * 104_729));
}
