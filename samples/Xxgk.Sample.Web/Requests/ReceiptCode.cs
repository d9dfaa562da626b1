using System.Security.Cryptography;
using System.Text;

namespace Xxgk.Samples.Web.Requests;

/// <summary>The code with which an applicant looks a request up: eighty random bits, in letters that are not mistaken for one another.</summary>
internal static class ReceiptCode
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 16;

    public static string Draw() => string.Join('-', RandomNumberGenerator.GetString(Letters, Length).Chunk(4).Select(part => new string(part)));

    /// <summary>What is kept of a code. It is long and random, so that a plain digest cannot be turned back.</summary>
    public static string Digest(string code) => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(Plain(code))));

    public static bool LooksLikeOne(string? code) => Plain(code) is { Length: Length } plain && plain.All(letter => Letters.Contains(letter, StringComparison.Ordinal));

    private static string Plain(string? code) => new([.. (code ?? string.Empty).Take(64).Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
}
