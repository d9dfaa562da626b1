using System.Text.Json.Serialization;

namespace Xxgk.Benchmarks.Running;

/// <summary>What a process of its own measured: it prints this, and nothing else, as one line of JSON.</summary>
/// <param name="Nanoseconds">The time of what it did, without its start.</param>
internal sealed record Measurement(double Nanoseconds)
{
    /// <summary>The processor time meanwhile, of all threads and of the runtime's own: what a busy machine disturbs least. It is printed, and not kept.</summary>
    public double? Processor { get; init; }

    /// <summary>The bytes allocated on the managed heap meanwhile; null where another runtime did the work.</summary>
    public long? Allocated { get; init; }

    /// <summary>The greatest resident memory of the process, its start and its warming included.</summary>
    public long? Resident { get; init; }

    /// <summary>For the start of a program: the time until it was gone; <see cref="Nanoseconds"/> is then the time until its first output.</summary>
    public double? UntilExit { get; init; }

    /// <summary>What it found, so that contenders can be held against one another.</summary>
    public string Answer { get; init; } = string.Empty;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Measurement))]
internal sealed partial class MeasurementJson : JsonSerializerContext;
