using NodaTime;

namespace Xxgk.Samples.Supervision.Verbs;

/// <summary>What a run is asked for.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Out">The folder of the results.</param>
/// <param name="AsOf">The day at which to look at every school; null for each school's own.</param>
internal sealed record RunRequest(IReadOnlyList<string> Paths, string Out, LocalDate? AsOf);
