namespace Xxgk.Requests;

/// <summary>What is found of a reply that a ledger records.</summary>
internal static class ReplyFindings
{
    public static void Add(List<RequestFinding> findings, InformationRequest request, Reply reply)
    {
        var term = ReplyTerms.Find(request.Regime, reply.Kind);
        if (term is null)
        {
            findings.Add(new ReplyKindUnknown(request, reply.Kind));
        }
        else if (term.LackingIn(reply.Content) is { Count: > 0 } lacking)
        {
            findings.Add(new ReplyIncomplete(request, term, lacking));
        }

        if (reply.Content.WhereToTurn.Where(remedy => !request.Regime.Remedies.Contains(remedy)).ToArray() is { Length: > 0 } strange)
        {
            findings.Add(new RemedyUnknown(request, strange));
        }

        foreach (var fee in reply.Content.Fees.Where(fee => fee.Charged > 0 && !fee.Kind.IsKnownTo(request.Regime)))
        {
            findings.Add(new FeeUnknown(request, fee));
        }
    }
}
