namespace Xxgk.Samples.Supervision.Input;

/// <summary>A file that is to be evaluated.</summary>
/// <param name="Number">Its place among the files, from 0.</param>
/// <param name="Path">Where it lies, as results name it.</param>
/// <param name="IsLines">Whether it holds many schools, a line a record; else it is one school's file.</param>
/// <param name="Length">How long it was when the run began, in bytes.</param>
internal sealed record InputFile(int Number, string Path, bool IsLines, long Length);
