namespace Xxgk.Specification;

/// <summary>A store breaks a rule (违反规约): what was expected, and what there is.</summary>
public sealed class SpecificationViolationException : Exception
{
    /// <summary>A broken rule, of which nothing more is said (违反规约).</summary>
    public SpecificationViolationException()
    {
    }

    /// <summary>A broken rule (违反规约).</summary>
    /// <param name="message">What was expected, and what there is.</param>
    public SpecificationViolationException(string message)
        : base(message)
    {
    }

    /// <summary>A broken rule, with what led to it (违反规约).</summary>
    /// <param name="message">What was expected, and what there is.</param>
    /// <param name="innerException">What led to it.</param>
    public SpecificationViolationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
