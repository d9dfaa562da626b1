using System.Text.RegularExpressions;
using Xxgk.Conventions;
using Xxgk.Domain.Tests.Conventions.Sources;

namespace Xxgk.Domain.Tests.Documentation;

/// <summary>The pages say what the code says. <c>XXGK_UPDATE_DOCS=1</c> writes stale tables anew; the change is then looked at and committed.</summary>
public sealed partial class DocumentationTableTests
{
    [Fact]
    public void Every_table_of_law_in_the_pages_is_the_codes_own()
    {
        var update = Environment.GetEnvironmentVariable("XXGK_UPDATE_DOCS") == "1";
        var stale = new List<string>();
        foreach (var page in Pages())
        {
            var text = File.ReadAllText(page);
            var language = page.EndsWith(".zh-CN.md", StringComparison.Ordinal) ? Language.Chinese : Language.English;
            var made = Table().Replace(text, match => $"<!-- table {match.Groups["name"].Value} -->\n{LawTables.All[match.Groups["name"].Value](language)}\n<!-- end -->");
            if (update)
            {
                File.WriteAllText(page, made);
            }
            else if (!string.Equals(text, made, StringComparison.Ordinal))
            {
                stale.Add(Repository.Relative(page));
            }
        }

        Broken.Nowhere("A table in the docs is made from the code (set XXGK_UPDATE_DOCS=1 to write it anew).", stale);
    }

    [Theory]
    [InlineData(".md")]
    [InlineData(".zh-CN.md")]
    public void Every_table_stands_in_a_page_of_each_language(string suffix)
    {
        var shown = Pages().Where(page => page.EndsWith(".zh-CN.md", StringComparison.Ordinal) == suffix.StartsWith(".zh", StringComparison.Ordinal))
            .SelectMany(page => Table().Matches(File.ReadAllText(page)).Select(match => match.Groups["name"].Value));
        Assert.Equal(LawTables.All.Keys, shown.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Every_code_of_a_finding_is_explained_once_in_each_language(string language)
    {
        var codes = FindingCodes.Types().SelectMany(FindingCodes.Of).Select(found => found.Code).Distinct(StringComparer.Ordinal);
        var explained = Pages().Where(page => page.EndsWith(".zh-CN.md", StringComparison.Ordinal) == (language == "zh-CN"))
            .SelectMany(page => Row().Matches(File.ReadAllText(page)).Select(match => match.Groups["code"].Value)).ToList();
        Assert.Equal(explained.Count, explained.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(codes.Except(explained, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"<!-- table (?<name>[a-z0-9-]+) -->\n.*?<!-- end -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Table();

    [GeneratedRegex(@"^\| (?<code>XXGK[0-9]{4}) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Row();

    private static IEnumerable<string> Pages() => Directory.EnumerateFiles(Repository.At("docs"), "*.md").Order(StringComparer.Ordinal);
}
