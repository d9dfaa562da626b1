namespace Xxgk.Specification.Tests.Stores;

/// <summary>A consumer's suite that tries one property on more values than it comes with.</summary>
public sealed class RegisterTriedMoreOften : RegisterInMemory
{
    [SpecificationProperty(MaxTest = 300)]
    public override Task Order_does_not_matter(EvaluationCase given) => base.Order_does_not_matter(given);
}
