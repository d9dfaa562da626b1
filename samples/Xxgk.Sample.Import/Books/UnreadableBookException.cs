namespace Xxgk.Samples.Import.Books;

/// <summary>A file that cannot be read as sheets, and why, in words for the one who chose it.</summary>
internal sealed class UnreadableBookException(Wording fault, Exception? cause = null) : Exception(fault.English, cause)
{
    public Wording Fault { get; } = fault;

    public static UnreadableBookException OfFile(string path, Exception cause) => new(
        Directory.Exists(path) ? Wording.Of("这是文件夹，不是文件。", "It is a folder, not a file.")
        : cause is FileNotFoundException or DirectoryNotFoundException ? Wording.Of("没有这个文件。", "There is no such file.")
        : Wording.Of("无法读取该文件（可能没有权限，或正被其他程序独占）。", "The file cannot be read: no permission, or another program holds it."),
        cause);
}
