namespace Xxgk.Specification;

/// <summary>A file with one fault, which must be refused as a whole with a located problem (有错的文件).</summary>
/// <typeparam name="T">What the file would hold.</typeparam>
/// <param name="Utf8">The bytes.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record BrokenFile<T>(IReadOnlyList<byte> Utf8, string Fault)
{
    /// <summary>The fault and the bytes as text (文本).</summary>
    public override string ToString() => Fault + ":\n" + System.Text.Encoding.UTF8.GetString([.. Utf8]);
}
