using System.Text.Json;
using System.Text.Json.Serialization;

namespace Xxgk.Benchmarks.Loading;

/// <summary>What a developer would write without the library: classes with the members of the file, nothing checked.</summary>
internal sealed class PlainSchool
{
    public PlainInstitution? Institution { get; set; }

    public string? Period { get; set; }

    public DateOnly? AsOf { get; set; }

    public string? Source { get; set; }

    public List<PlainRecord> Records { get; set; } = [];
}

internal sealed class PlainInstitution
{
    public string? Name { get; set; }

    public string? Kind { get; set; }

    public string? Ownership { get; set; }

    public string? Province { get; set; }
}

internal sealed class PlainRecord
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Item { get; set; }

    public string? Department { get; set; }

    public DateOnly? ProducedOn { get; set; }

    public List<DateOnly>? Changes { get; set; }

    public List<PlainPublication>? Publications { get; set; }
}

internal sealed class PlainPublication
{
    public string? Channel { get; set; }

    public string? Name { get; set; }

    public string? Address { get; set; }

    public DateOnly? From { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainSchool))]
internal sealed partial class PlainJson : JsonSerializerContext;
