using System.Net.Mail;
using Xxgk.Requests;
using Xxgk.Samples.Web.Records;
using Xxgk.Samples.Web.Storage;
using Xxgk.Samples.Web.Text;

namespace Xxgk.Samples.Web.Requests;

/// <summary>What a request must say before the school can answer it.</summary>
internal static class RequestFormRules
{
    public static IReadOnlyList<Wording> ProblemsOf(RequestForm form, RequestLaw law)
    {
        var problems = new List<Wording>();
        Need(form.Name, "请填写姓名或者单位名称。", "A name is needed.");
        Need(form.Subject, "请说明需要什么信息。", "Say which information is asked for.");
        if (law == RequestLaw.Measures)
        {
            // 第九条第二款：根据自身学习、科研、工作等特殊需要。
            Need(form.Purpose, "请说明学习、科研、工作等用途。", "Say what need it serves: study, research, work or another.");
        }

        if (new[] { form.Phone, form.Email, form.Address }.All(way => TypedText.Line(way) is null))
        {
            problems.Add(Wording.Of("请至少填写一种联系方式，以便答复。", "Give one way at least to send the reply to."));
        }

        if (TypedText.Line(form.Email) is { } email && !MailAddress.TryCreate(email, out _))
        {
            problems.Add(Wording.Of("电子邮箱的格式不对。", "The e-mail address is not one."));
        }

        if (!Enum.IsDefined(form.Kind))
        {
            problems.Add(Wording.Of("没有这种申请人类别。", "There is no such kind of applicant."));
        }

        return problems;

        void Need(string? text, string chinese, string english)
        {
            if (TypedText.Line(text) is null)
            {
                problems.Add(Wording.Of(chinese, english));
            }
        }
    }

    public static ApplicantRow ApplicantOf(string requestId, RequestForm form) => new()
    {
        RequestId = requestId,
        Name = TypedText.Line(form.Name),
        Phone = TypedText.Line(form.Phone),
        Email = TypedText.Line(form.Email),
        Address = TypedText.Line(form.Address),
    };
}
