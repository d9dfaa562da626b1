using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Xxgk.Samples.Import.Tests.Links;

/// <summary>Certificates for servers on the loopback, made for the test, and the authority that a check is told to trust.</summary>
internal sealed class Certificates : IDisposable
{
    private readonly X509Certificate2 authority;

    public Certificates(string authorityName = "Example Authority")
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + authorityName, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        authority = request.CreateSelfSigned(Now.AddYears(-10), Now.AddYears(10));
    }

    // A server's certificate is judged by the clock of the machine.
    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public X509Certificate2Collection Roots => [authority];

    public static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        using var certificate = RequestFor("127.0.0.1", key).CreateSelfSigned(Now.AddDays(-1), Now.AddDays(30));
        return Kept(certificate);
    }

    public X509Certificate2 Of(string host = "127.0.0.1", int fromDays = -30, int toDays = 30, string? issuer = null)
    {
        using var key = RSA.Create(2048);
        var request = RequestFor(host, key);
        if (issuer is not null)
        {
            request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension([issuer], [issuer]));
        }

        using var bare = request.Create(authority, Now.AddDays(fromDays), Now.AddDays(toDays), RandomNumberGenerator.GetBytes(8));
        using var certificate = bare.CopyWithPrivateKey(key);
        return Kept(certificate);
    }

    public void Dispose() => authority.Dispose();

    private static CertificateRequest RequestFor(string host, RSA key)
    {
        var request = new CertificateRequest("CN=" + host, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(host, out var address))
        {
            names.AddIpAddress(address);
        }
        else
        {
            names.AddDnsName(host);
        }

        request.CertificateExtensions.Add(names.Build());
        return request;
    }

    // A key that only lives in memory is not to every system's liking.
    private static X509Certificate2 Kept(X509Certificate2 certificate) => X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
}
