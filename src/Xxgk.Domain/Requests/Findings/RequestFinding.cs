namespace Xxgk.Requests;

/// <summary>Something found in the course of a request (依申请公开检查发现). It holds no personal data.</summary>
public abstract class RequestFinding : Finding
{
    private protected RequestFinding(string code, Severity severity, Provision provision, InformationRequest request)
        : base(code, severity, provision, new(null, Wording.Of("申请" + request.Id, "request " + request.Id), request.Id))
    {
    }

    private protected static string Zh(RequestEvent happened) => DateWords.Chinese(happened.Day) + happened.Kind.ToWording().Chinese;

    private protected static string En(RequestEvent happened) => happened.Kind.ToWording().English + " on " + DateWords.Iso(happened.Day);
}
