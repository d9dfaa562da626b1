using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Xxgk.Samples.Import.Links;

/// <summary>What is wrong with a server's certificate, as a browser would warn of it (证书异常原因).</summary>
internal static class CertificateFaults
{
    // Nobody is asked whether it was revoked, so that this is not known of any.
    private const X509ChainStatusFlags Told = X509ChainStatusFlags.NotTimeValid | X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain
        | X509ChainStatusFlags.RevocationStatusUnknown | X509ChainStatusFlags.OfflineRevocation;

    private static Wording NotValid => Wording.Of("证书无效", "the certificate is not valid");

    /// <summary>The faults in words; null where there is none.</summary>
    public static Wording? Of(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
        {
            return null;
        }

        if (certificate is not X509Certificate2 shown)
        {
            return Wording.Of("网站未出示证书", "the server shows no certificate");
        }

        Wording[] faults = [.. FaultsOf(shown, chain, errors)];
        return faults.Length == 0
            ? NotValid
            : Wording.Of(string.Join('；', faults.Select(fault => fault.Chinese)), string.Join("; ", faults.Select(fault => fault.English)));
    }

    private static IEnumerable<Wording> FaultsOf(X509Certificate2 shown, X509Chain? chain, SslPolicyErrors errors)
    {
        var status = chain?.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status) ?? X509ChainStatusFlags.NoError;
        if (status.HasFlag(X509ChainStatusFlags.NotTimeValid))
        {
            yield return Time(chain!, shown);
        }

        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            yield return Wording.Of("证书与域名不符", "the certificate is for another name");
        }

        if (status.HasFlag(X509ChainStatusFlags.UntrustedRoot) || status.HasFlag(X509ChainStatusFlags.PartialChain))
        {
            // Some servers leave out the certificates between their own and a trusted root; browsers have them from elsewhere, this does not ask.
            yield return shown.SubjectName.RawData.AsSpan().SequenceEqual(shown.IssuerName.RawData)
                ? Wording.Of("自签名证书", "the certificate is self-signed")
                : Wording.Of("签发机构不受信任，或证书链不完整", "its issuer is not trusted, or the chain of certificates is not complete");
        }

        if ((status & ~Told) != X509ChainStatusFlags.NoError)
        {
            yield return NotValid;
        }
    }

    // Which of the chain's it is, its own or an issuer's.
    private static Wording Time(X509Chain chain, X509Certificate2 shown)
    {
        var faulty = chain.ChainElements.FirstOrDefault(element => element.ChainElementStatus.Any(one => one.Status == X509ChainStatusFlags.NotTimeValid))?.Certificate ?? shown;
        var (begins, ends) = (Day(faulty.NotBefore), Day(faulty.NotAfter));
        return faulty.NotAfter < chain.ChainPolicy.VerificationTime
            ? Wording.Of($"证书已于{ends}过期", $"the certificate expired on {ends}")
            : Wording.Of($"证书自{begins}起方有效", $"the certificate is not valid before {begins}");
    }

    private static string Day(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
