using System.Net;
using System.Text.RegularExpressions;

namespace Xxgk.Samples.Import.Links;

/// <summary>What a page says, without its mark-up (网页文字).</summary>
/// <param name="Title">Its title.</param>
/// <param name="Headings">Its headings of the first two levels.</param>
/// <param name="Body">What a reader sees, without the title, white space being one space.</param>
/// <param name="Scripts">Its scripts: some pages say what they say by a message box only.</param>
/// <param name="AsksForPassword">Whether it has a field for a password.</param>
internal sealed record PageText(string Title, IReadOnlyList<string> Headings, string Body, string Scripts, bool AsksForPassword)
{
    // No input makes these slow: a page may be anybody's.
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex TitleOf = new("<title[^>]*>(?<text>.*?)</title", Linear);
    private static readonly Regex HeadingOf = new("<h[12](\\s[^>]*)?>(?<text>.*?)</h[12]", Linear);
    private static readonly Regex ScriptOf = new("<script[^>]*>(?<text>.*?)</script", Linear);
    private static readonly Regex NotShown = new("<!--.*?-->|<script.*?</script[^>]*>|<style.*?</style[^>]*>|<title.*?</title[^>]*>", Linear);
    private static readonly Regex PasswordField = new("<input[^>]*type=[\"']?password", Linear);
    private static readonly Regex Mark = new("<[^>]*>", Linear);
    private static readonly Regex Space = new("\\s+", Linear);

    // Chinese is written without; a space there stands for mark-up within a sentence.
    private static readonly Regex WithinChinese = new("(?<c>[\u4E00-\u9FFF，。！：]) ", Linear);

    public static PageText Of(string html) => new(
        Plain(TitleOf.Match(html).Groups["text"].Value),
        [.. HeadingOf.Matches(html).Select(match => Plain(match.Groups["text"].Value))],
        Plain(NotShown.Replace(html, " ")),
        string.Join('\n', ScriptOf.Matches(html).Select(match => match.Groups["text"].Value)),
        PasswordField.IsMatch(html));

    private static string Plain(string markedUp) =>
        WithinChinese.Replace(Space.Replace(WebUtility.HtmlDecode(Mark.Replace(markedUp, " ")), " "), "${c}").Trim();
}
