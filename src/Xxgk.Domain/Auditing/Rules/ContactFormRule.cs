namespace Xxgk.Auditing;

/// <summary>Contact data have the usual form.</summary>
internal sealed class ContactFormRule() : AuditRule(
    "XXGK4602",
    Severity.Note,
    Wording.Of("联系方式书写规范", "Contact data are well formed"),
    Wording.Of("邮编不是六位数字、电话传真少于七位或者没有区号、邮箱没有@或者夹有空格的，提示。", "A postal code without six digits, a telephone or fax number with fewer than seven, an e-mail address without @ or with blanks."))
{
    internal override string ExampleText => "联系电话：0536-0000000，邮编：26106。";

    internal override void Assess(RuleCase report)
    {
        foreach (var claim in report.Reading.Of<ContactClaim>())
        {
            var digits = claim.Value.Count(Characters.IsDigit);
            var isWell = claim.Kind switch
            {
                ContactKind.PostalCode => digits == 6,
                ContactKind.Telephone or ContactKind.Fax => digits >= 7,
                ContactKind.Email => claim.Value.Has("@") && claim.Value.Has(".") && !claim.Text.Any(char.IsWhiteSpace),
                _ => true,
            };
            if (isWell)
            {
                report.Holds();
            }
            else
            {
                report.Report(Severity.Note, claim, "联系方式的书写不合通常格式，请核实。", "This contact datum has not the usual form. Please check.");
            }
        }
    }
}
