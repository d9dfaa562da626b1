using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Institutions;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class InstitutionTests
{
    private static readonly InstitutionProfile Profile = new(InstitutionKind.HigherVocationalCollege);

    [Property]
    public bool Schools_of_which_the_same_is_said_are_equal(Institution school)
    {
        var again = new Institution(school.Name, school.Profile)
        {
            ShortName = school.ShortName,
            EnglishName = school.EnglishName,
            Province = school.Province,
            SuperiorBodies = [.. school.SuperiorBodies],
            Contact = school.Contact with { },
        };
        return again.Equals(school) && again.GetHashCode() == school.GetHashCode();
    }

    [Property]
    public bool Schools_under_other_bodies_differ(Institution school) =>
        !new Institution(school.Name, school.Profile) { SuperiorBodies = [.. school.SuperiorBodies, "教育部"] }.Equals(school);

    [Fact]
    public void A_list_that_the_host_changes_later_does_not_change_the_school()
    {
        var bodies = new List<string> { "山东省工业和信息化厅" };
        var school = new Institution("某学院", Profile) { SuperiorBodies = bodies };
        bodies.Add("教育部");
        Assert.Equal(["山东省工业和信息化厅"], school.SuperiorBodies);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("某\n学院")]
    [InlineData("某\u0085学院")]
    public void A_name_is_a_text(string name)
    {
        Assert.Throws<ArgumentException>(() => new Institution(name, Profile));
        Assert.Throws<ArgumentException>(() => new Institution("某学院", Profile) { ShortName = name });
        Assert.Throws<ArgumentException>(() => new Institution("某学院", Profile) { SuperiorBodies = [name] });
        Assert.Throws<ArgumentException>(() => new ContactDetails { Office = name });
    }

    [Fact]
    public void A_name_has_no_half_of_a_surrogate_pair()
    {
        Assert.Throws<ArgumentException>(() => new Institution("某\uD842学院", Profile));
        Assert.Throws<ArgumentException>(() => new Institution("某学院\uD842", Profile));
        Assert.Throws<ArgumentException>(() => new Institution("\uDFB7", Profile));
        Assert.Equal("某\U00020BB7学院", new Institution("某\U00020BB7学院", Profile).Name);
    }

    [Fact]
    public void A_name_has_at_most_200_characters()
    {
        Assert.Equal(200, new Institution(new string('学', 200), Profile).Name.Length);
        Assert.Throws<ArgumentException>(() => new Institution(new string('学', 201), Profile));
    }

    [Fact]
    [Provision("《高等学校信息公开办法》第十一条")]
    public void The_contact_details_of_a_report_are_kept_as_printed()
    {
        var contact = new ContactDetails
        {
            Office = "学院办公室",
            Address = "山东省潍坊市西环路6388号",
            Postcode = "261053",
            Telephone = "0536-8187766",
            Fax = "0536-8285136",
            Email = "sdzybgs@163.com",
            Website = "http://www.sdvcst.edu.cn",
        };
        Assert.Equal("学院办公室", contact.ToString());
        Assert.Equal(contact, contact with { });
        Assert.NotEqual(contact, contact with { Fax = null });
        Assert.Null(contact.OfficeHours);
    }
}
