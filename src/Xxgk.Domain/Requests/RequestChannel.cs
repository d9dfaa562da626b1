namespace Xxgk.Requests;

/// <summary>How a request comes in (申请渠道).</summary>
public enum RequestChannel
{
    /// <summary>Handed in (当面提交): received on that day.</summary>
    InPerson,

    /// <summary>By mail that is signed for (签收邮件): received when it was signed for.</summary>
    SignedMail,

    /// <summary>By ordinary letter (平常信函): since 2019 received when confirmed.</summary>
    Letter,

    /// <summary>Online (互联网渠道): since 2019 received when both sides confirm.</summary>
    Online,

    /// <summary>By fax (传真): since 2019 received when both sides confirm.</summary>
    Fax,
}

/// <summary>The words for a <see cref="RequestChannel"/> (申请渠道用语).</summary>
public static class RequestChannels
{
    internal static NamedValues<RequestChannel> Names { get; } = new(
        (RequestChannel.InPerson, "当面提交", "in person"),
        (RequestChannel.SignedMail, "签收邮件", "signed mail"),
        (RequestChannel.Letter, "平常信函", "ordinary letter"),
        (RequestChannel.Online, "互联网渠道", "online"),
        (RequestChannel.Fax, "传真", "fax"));

    /// <summary>Every channel, in order (全部渠道).</summary>
    public static IReadOnlyList<RequestChannel> All => Names.Values;

    /// <summary>The channel in both languages (中英文名称).</summary>
    /// <param name="channel">The channel.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this RequestChannel channel) => Names.WordingOf(channel);

    /// <summary>Whether a confirmation settles the day of receipt under a regime (是否以确认之日为收到之日).</summary>
    internal static bool NeedsConfirmation(this RequestChannel channel, RequestRegime regime) =>
        regime.ReceiptMayNeedConfirmation && channel is (RequestChannel.Letter or RequestChannel.Online or RequestChannel.Fax);

    internal static string ToJsonName(this RequestChannel channel) => Names.JsonNameOf(channel);

    internal static bool TryParse(string? jsonName, out RequestChannel channel) => Names.TryParse(jsonName, out channel);
}
