using Xxgk.Samples.Supervision.Evaluation;

namespace Xxgk.Samples.Supervision.Results;

/// <summary>A school that was evaluated, with its place among all.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line of its header in the file; 1 of a school's file.</param>
/// <param name="Row">Its figures.</param>
internal sealed record PlacedSchool(string Path, long Line, SchoolRow Row);
