using System.Globalization;
using System.Net;
using Polly.Timeout;
using Xxgk.Samples.Output;

namespace Xxgk.Samples.Import.Links;

/// <summary>What a check says besides the result (情况说明).</summary>
internal static class LinkRemarks
{
    public static Wording TooManyHops { get; } = Wording.Of(
        string.Create(CultureInfo.InvariantCulture, $"跳转超过{LinkSettings.MostHops}次"), string.Create(CultureInfo.InvariantCulture, $"more than {LinkSettings.MostHops} redirects"));

    public static Wording Loop { get; } = Wording.Of("循环跳转", "redirects in a circle");

    public static Wording NoLocation { get; } = Wording.Of("跳转未给出地址", "a redirect that names no address");

    public static Wording NotOfTheWeb { get; } = Wording.Of("跳转到非http(s)地址", "a redirect to what is no http or https address");

    public static Wording OutOfPatience { get; } = Wording.Of("重试、跳转用时过长", "retries and redirects took too long");

    public static Wording Empty { get; } = Wording.Of("内容为空", "there is nothing in it");

    public static Wording ToHomePage { get; } = Wording.Of("转到网站首页", "leads to the site's home page");

    public static Wording ToLogin { get; } = Wording.Of("转到登录页", "leads to a login page");

    public static Wording ToErrorPage { get; } = Wording.Of("转到错误页", "leads to an error page");

    public static Wording Status(HttpStatusCode status) => Wording.Of(
        string.Create(CultureInfo.InvariantCulture, $"服务器返回{(int)status}"), string.Create(CultureInfo.InvariantCulture, $"the server answers {(int)status}"));

    public static Wording OtherKind(ContentKind promised, ContentKind came) => Wording.Of(
        $"应为{promised.ToWording().Chinese}，实为{came.ToWording().Chinese}", $"{came.ToWording().English} in place of {promised.ToWording().English}");

    /// <summary>What a page says that looks like one for what is missing, so that people can judge.</summary>
    public static Wording PageSays(string words) => Wording.Of($"网页显示“{PlainText.Quoted(words)}”", $"the page says '{PlainText.Quoted(words)}'");

    public static Wording Both(Wording first, Wording? second) =>
        second is { } more ? Wording.Of($"{first.Chinese}；{more.Chinese}", $"{first.English}; {more.English}") : first;

    /// <summary>Why there is no answer; null for an error that is not the network's nor the server's.</summary>
    public static Wording? OfFailure(Exception error) => error switch
    {
        TimeoutRejectedException => Wording.Of("超时", "no answer in time"),
        HttpRequestException { InnerException: HttpIOException inner } => OfError(inner.HttpRequestError),
        HttpRequestException { InnerException: IOException, HttpRequestError: HttpRequestError.Unknown } => Interrupted,
        HttpRequestException http => OfError(http.HttpRequestError),
        HttpIOException content => OfError(content.HttpRequestError),

        // The handler's own limit for connecting.
        OperationCanceledException { InnerException: TimeoutException } => Wording.Of("超时", "no answer in time"),

        // Content that is compressed wrongly.
        InvalidDataException or InvalidOperationException => Malformed,
        IOException => Interrupted,

        // An address or a header that the framework takes for none: one odd server does not end the check of all.
        ArgumentException or NotSupportedException or FormatException => OfError(HttpRequestError.Unknown),
        _ => null,
    };

    private static Wording OfError(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => Wording.Of("域名无法解析", "the name of the host is not known"),
        HttpRequestError.ConnectionError => Wording.Of("无法连接", "no connection"),
        HttpRequestError.SecureConnectionError => Wording.Of("无法建立加密连接", "no encrypted connection"),
        HttpRequestError.ResponseEnded => Interrupted,
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.ConfigurationLimitExceeded => Malformed,
        _ => Wording.Of("请求失败", "the request failed"),
    };

    private static Wording Interrupted => Wording.Of("应答中断", "the answer breaks off");

    private static Wording Malformed => Wording.Of("应答不合规范", "the answer is malformed");
}
