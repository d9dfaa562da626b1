using Xxgk.Requests;

namespace Xxgk.Domain.Tests.Requests;

/// <summary>The numbers are invented: places, days and serials that make a valid check digit.</summary>
public class PersonalDataScannerTests
{
    [Theory]
    [InlineData("身份证号11010519491231002X，已核", PersonalDataKind.IdentityCard, 4, 18, "110*************2X")]
    [InlineData("11010519491231002x", PersonalDataKind.IdentityCard, 0, 18, "110*************2x")]
    [InlineData("110105 19491231 002X", PersonalDataKind.IdentityCard, 0, 20, "110*** ******** **2X")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", PersonalDataKind.IdentityCard, 0, 18, "１１０*************２Ｘ")]
    [InlineData("证件：440524188001010014", PersonalDataKind.IdentityCard, 3, 18, "440*************14")]
    [InlineData("旧证130503670401001。", PersonalDataKind.OldIdentityCard, 2, 15, "130**********01")]
    [InlineData("电话13812345678.", PersonalDataKind.MobileTelephone, 2, 11, "138******78")]
    [InlineData("138-1234-5678", PersonalDataKind.MobileTelephone, 0, 13, "138-****-**78")]
    [InlineData("+86 138 1234 5678", PersonalDataKind.MobileTelephone, 1, 16, "86 1** **** **78")]
    [InlineData("tel:8613812345678", PersonalDataKind.MobileTelephone, 4, 13, "861********78")]
    [InlineData("0531-82345678转801", PersonalDataKind.Telephone, 0, 13, "053*-******78")]
    [InlineData("（010）62345678", PersonalDataKind.Telephone, 1, 12, "010）******78")]
    [InlineData("02082345678", PersonalDataKind.Telephone, 0, 11, "020******78")]
    [InlineData("0531-82345678-801", PersonalDataKind.Telephone, 0, 13, "053*-******78")]
    public void A_number_of_a_person_is_found_at_its_place_and_masked(string text, PersonalDataKind kind, int start, int length, string masked)
    {
        var hit = Assert.Single(PersonalDataScanner.Scan(text));
        Assert.Equal(new PersonalDataHit(kind, start, length, masked), hit);
        Assert.Empty(PersonalDataScanner.Scan(PersonalDataScanner.Mask(text)));
    }

    [Theory]
    [InlineData("教办函〔2014〕23号，2014年7月25日")]
    [InlineData("2021-10-31")]
    [InlineData("20211031093000")]
    [InlineData("预算1234567890123.45元")]
    [InlineData("13812345678.00元")]
    [InlineData("ISBN 978-7-04-012345-6")]
    [InlineData("ISBN 9787040123456")]
    [InlineData("项目编号ABC-13812345678")]
    [InlineData("招标编号2021-13812345678")]
    [InlineData("110105194912310021")]
    [InlineData("110105194913310021")]
    [InlineData("990105194912310026")]
    [InlineData("学号201301234567")]
    [InlineData("帐号6222021234567890123")]
    [InlineData("索取号G0090101003-2014-0001")]
    [InlineData("张三、李四、王五等38人")]
    [InlineData("12345678901")]
    [InlineData("")]
    public void Document_numbers_dates_sums_and_names_are_left_alone(string text) => Assert.Empty(PersonalDataScanner.Scan(text));

    [Fact]
    public void Numbers_that_stand_side_by_side_are_found_each()
    {
        var kinds = PersonalDataScanner.Scan("张三 13812345678 11010519491231002X 0531-82345678；13912345678/13712345678").Select(hit => hit.Kind);
        Assert.Equal(
            [PersonalDataKind.MobileTelephone, PersonalDataKind.IdentityCard, PersonalDataKind.Telephone, PersonalDataKind.MobileTelephone, PersonalDataKind.MobileTelephone],
            kinds);
    }

    [Property]
    public Property One_wrong_digit_makes_another_check_digit(PositiveInt seed)
    {
        var valid = Valid(seed.Get);
        var place = seed.Get % 17;
        var wrong = valid.ToCharArray();
        wrong[place] = (char)('0' + ((wrong[place] - '0' + 1 + (seed.Get % 9)) % 10));
        return (PersonalDataScanner.Scan("号" + valid + "号").Count == 1)
            .And(PersonalDataScanner.Scan("号" + new string(wrong) + "号").Count == 0)
            .Label(valid + " " + new string(wrong));
    }

    private static string Valid(int seed)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var first = FormattableString.Invariant($"{new[] { 11, 37, 44, 65 }[seed % 4]}0{seed % 9:0}0{1 + (seed % 8)}{1950 + (seed % 60)}{1 + (seed % 12):00}{1 + (seed % 28):00}{seed % 1000:000}");
        return first + "10X98765432"[first.Select((digit, i) => (digit - '0') * weights[i]).Sum() % 11];
    }
}
