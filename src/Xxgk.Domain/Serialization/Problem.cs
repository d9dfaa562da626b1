namespace Xxgk.Serialization;

/// <summary>Something wrong in a file, with its place (数据问题及位置).</summary>
/// <param name="Path">The JSON path, such as <c>$.records[3].producedOn</c> (JSON 路径).</param>
/// <param name="Line">The line, from 1 (行号).</param>
/// <param name="Column">The column, from 1, in UTF-16 units (列号).</param>
/// <param name="Message">What is wrong and what is expected, in both languages (说明).</param>
public sealed record Problem(string Path, int Line, int Column, Wording Message)
{
    /// <summary>Line, column and the Chinese text (位置及说明).</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}: {Message.Chinese}");
}
