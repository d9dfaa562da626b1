using Ardalis.GuardClauses;
using Xxgk.Serialization;

namespace Xxgk;

/// <summary>Reads and writes a school's file: who it is, its catalogue and declarations, its register (学校文件).</summary>
public static partial class SchoolFile
{
    /// <summary>Reads a school's file (读取学校文件): the whole of it, or every problem with its place.</summary>
    /// <remarks>
    /// The register keeps <paramref name="utf8"/> and decodes texts from it when asked: do not change the bytes afterwards.
    /// Nothing in the file can make this throw.
    /// </remarks>
    /// <param name="utf8">The file's bytes, UTF-8 with or without a byte order mark.</param>
    /// <param name="edition">The checklist that the file is about; the 2014 checklist by default.</param>
    /// <exception cref="ArgumentNullException">The bytes are null.</exception>
    public static LoadResult<SchoolFacts> Read(byte[] utf8, ChecklistEdition? edition = null)
    {
        Guard.Against.Null(utf8);
        return new SchoolReader(edition ?? Checklist2014.Edition).Read(utf8);
    }
}
