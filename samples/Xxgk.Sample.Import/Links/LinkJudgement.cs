using System.Net;

namespace Xxgk.Samples.Import.Links;

/// <summary>What the last answer says of the address that was named (核查结果判断).</summary>
internal static class LinkJudgement
{
    public static LinkOutcome Of(Uri named, IReadOnlyList<LinkHop> hops, Answer answer, Wording? certificateFault)
    {
        var (result, remark) = answer.IsSuccess ? OfContent(named, hops, answer) : OfStatus(answer);
        if (certificateFault is { } fault)
        {
            // Who is warned of the certificate does not see the page. Where there is none, the warning is the lesser fault.
            var opens = result is not (LinkResult.Missing or LinkResult.NoAnswer or LinkResult.AccessRefused);
            remark = opens ? LinkRemarks.Both(fault, remark) : LinkRemarks.Both(remark ?? LinkRemarks.Status(answer.Status), fault);
            result = opens ? LinkResult.CertificateRejected : result;
        }

        return new(result) { Status = (int)answer.Status, Remark = remark, Hops = [.. hops] };
    }

    private static (LinkResult Result, Wording? Remark) OfStatus(Answer answer)
    {
        var result = answer.Status switch
        {
            HttpStatusCode.NotFound or HttpStatusCode.Gone => LinkResult.Missing,
            _ when answer.MayPass => LinkResult.NoAnswer,

            // Logins, and the many statuses with which a firewall sends a program away.
            _ when (int)answer.Status is >= 400 and < 500 => LinkResult.AccessRefused,

            // A redirect that says nowhere where to.
            _ when (int)answer.Status is >= 300 and < 400 => LinkResult.Missing,
            _ => LinkResult.NoAnswer,
        };
        return (result, LinkRemarks.Status(answer.Status));
    }

    private static (LinkResult Result, Wording? Remark) OfContent(Uri named, IReadOnlyList<LinkHop> hops, Answer answer)
    {
        if (answer.Content.Length == 0)
        {
            return (LinkResult.SuspectedMissing, LinkRemarks.Empty);
        }

        var came = ContentKinds.Of(answer);
        var page = came == ContentKind.Page ? PageText.Of(PageEncoding.Decode(answer.Content, answer.Charset)) : null;
        if (page is not null && MissingPage.SaidBy(page) is { } said)
        {
            return (LinkResult.SuspectedMissing, LinkRemarks.PageSays(said));
        }

        if ((hops.Count > 0 && LoginPage.IsMetInsteadOf(named, answer.Address)) || (page is not null && LoginPage.Is(page, hops.Count > 0)))
        {
            return (LinkResult.AccessRefused, LinkRemarks.ToLogin);
        }

        var promised = ContentKinds.Named(named);
        if (ContentKinds.Contradicts(promised, came))
        {
            return (LinkResult.UnexpectedType, LinkRemarks.OtherKind(promised, came));
        }

        // Some sites set a cookie and lead back to what was named.
        return answer.Address == named ? (LinkResult.Opens, null)
            : MissingPage.IsErrorAddress(answer.Address) ? (LinkResult.SuspectedMissing, LinkRemarks.ToErrorPage)
            : HomePage.IsOfSite(named, answer.Address) ? (LinkResult.SuspectedMissing, LinkRemarks.ToHomePage)
            : (LinkResult.Redirected, null);
    }
}
