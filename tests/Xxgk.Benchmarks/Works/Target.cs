namespace Xxgk.Benchmarks.Works;

/// <summary>What a target compares.</summary>
internal enum Aspect
{
    /// <summary>The time of the library against another contender's.</summary>
    Time,

    /// <summary>The bytes allocated, against another contender's.</summary>
    Allocation,

    /// <summary>The greatest resident memory in bytes; no other contender.</summary>
    Resident,

    /// <summary>Bytes a second; no other contender.</summary>
    Throughput,

    /// <summary>The gain of a second worker, against another contender's gain.</summary>
    Gain,

    /// <summary>The bytes allocated in all; no other contender.</summary>
    Allocated,

    /// <summary>For requests under load: how many were not answered as they should be; no other contender.</summary>
    Errors,
}

/// <summary>A figure that is to be reached: "at most 1.8 times the token loop".</summary>
/// <param name="Against">The other contender; empty where there is none.</param>
/// <param name="Size">The size at which it holds.</param>
/// <param name="Bound">The factor, or the figure itself where there is no other contender.</param>
/// <param name="Aspect">What is compared.</param>
internal sealed record Target(string Against, long Size, double Bound, Aspect Aspect = Aspect.Time)
{
    /// <summary>The bound of what is only stated: nothing is to be reached.</summary>
    public const double Unbound = double.PositiveInfinity;

    /// <summary>The contender that is to reach it: the library.</summary>
    public string Of { get; init; } = Contender.Xxgk;

    /// <summary>Whether the bound is to be reached or passed from below: "at least 20 times as fast".</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>Where it is missed: what was tried and what a profile says.</summary>
    public string Explanation { get; init; } = string.Empty;

    /// <summary>The explanation on the Chinese page.</summary>
    public string ExplanationInChinese { get; init; } = string.Empty;

    /// <summary>For a gain: the contender's name with two workers.</summary>
    public string OfWithTwo { get; init; } = Contender.Xxgk + ", two workers";

    /// <summary>For a gain: the other contender's name with two threads.</summary>
    public string AgainstWithTwo { get; init; } = Against + ", two threads";
}
