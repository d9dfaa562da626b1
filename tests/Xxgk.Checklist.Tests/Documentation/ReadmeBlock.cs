using Xxgk.Conventions;

namespace Xxgk.Checklist.Tests.Documentation;

/// <summary>A block of C# in a README: a program of its own, or, where its info string says <c>csharp continued</c>, the end of the one before it.</summary>
/// <param name="File">The README, as it reads from the root.</param>
/// <param name="Line">The line of its first statement, from 1.</param>
/// <param name="Code">The program, with empty lines before it, so that a compiler's line numbers are the README's.</param>
internal sealed record ReadmeBlock(string File, int Line, string Code)
{
    private const string Fence = "```";

    /// <summary>Every block that a reader meets: in the pages at the root and under docs, and in the READMEs of the packages and samples.</summary>
    public static IEnumerable<ReadmeBlock> All() => Directory.EnumerateFiles(Repository.Root, "*.md")
        .Concat(Directory.Exists(Repository.At("samples")) ? Repository.Files("samples", "README*.md") : [])
        .Concat(Repository.Files("src", "README*.md"))
        .Concat(Repository.Files("tests", "README*.md"))
        .Concat(Repository.Files("docs", "*.md"))
        .Order(StringComparer.Ordinal)
        .SelectMany(path => In(Repository.Relative(path), System.IO.File.ReadAllLines(path)));

    /// <summary>The programs of one file.</summary>
    public static IReadOnlyList<ReadmeBlock> In(string file, IReadOnlyList<string> lines)
    {
        var blocks = new List<ReadmeBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].TrimStart().StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var info = lines[i].Trim()[Fence.Length..].Trim();
            var first = i + 1;
            for (i = first; i < lines.Count && lines[i].Trim() != Fence; i++)
            {
                // To the end of the block.
            }

            if (info.Split(' ')[0] is "csharp" or "cs" or "c#")
            {
                Add(blocks, file, first, lines.Skip(first).Take(i - first), info.EndsWith(" continued", StringComparison.Ordinal));
            }
        }

        return blocks;
    }

    private static void Add(List<ReadmeBlock> blocks, string file, int emptyLines, IEnumerable<string> code, bool continued)
    {
        if (!continued || blocks.Count == 0)
        {
            blocks.Add(new(file, emptyLines + 1, new string('\n', emptyLines) + string.Join('\n', code)));
            return;
        }

        var before = blocks[^1];
        var missing = emptyLines - before.Code.Count(character => character == '\n');
        blocks[^1] = before with { Code = before.Code + new string('\n', missing) + string.Join('\n', code) };
    }
}
