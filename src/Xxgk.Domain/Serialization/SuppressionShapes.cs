using Xxgk.Auditing;

namespace Xxgk.Serialization;

/// <summary>What a file with suppressions holds, member by member: the one table of its reader and of its schema.</summary>
internal static class SuppressionShapes
{
    public static readonly TextShape Fingerprint = new(16, 16, "^[0-9a-f]{16}$", Wording.Of("指纹（16位十六进制小写）", "a fingerprint: sixteen hexadecimal digits, small letters"));

    public static readonly ObjectShape One = new(
        "suppression",
        Member.Required("fingerprint", Fingerprint, "指纹", "the finding's fingerprint"),
        Member.Required("reason", new TextShape(Suppression.LongestReason), "理由", "why it is set aside"));

    public static readonly ListShape Suppressions = new(One, 10_000);

    public static readonly ObjectShape File = new(
        "suppressions",
        Member.Required("suppressions", Suppressions, "排除说明", "the suppressions"));
}
