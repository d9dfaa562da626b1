using System.Diagnostics.CodeAnalysis;

namespace Xxgk.Specification;

/// <summary>What all suites share: their properties by name, for test frameworks other than xunit 2 (规约).</summary>
public abstract class SpecificationSuite
{
    /// <summary>The properties, those that the derived class declines among them (全部性质).</summary>
    public IReadOnlyList<SpecificationProperty> Properties => SpecificationProperty.Of(GetType());

    /// <summary>Checks every property that is not declined (检验全部性质).</summary>
    /// <param name="times">On how many values each; 100 unless the property's own attribute says otherwise.</param>
    /// <exception cref="AggregateException">One or more do not hold: an exception each, with the smallest case that breaks it.</exception>
    public void CheckAll(int? times = null)
    {
        var broken = Properties.Select(property => BrokenBy(property, times)).OfType<SpecificationViolationException>().ToList();
        if (broken.Count > 0)
        {
            throw new AggregateException(broken);
        }
    }

    /// <summary>Fails a property whose expectation does not hold (不符时失败).</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="message">What was expected, and what there is.</param>
    /// <exception cref="SpecificationViolationException">It does not hold.</exception>
    protected static void Expect([DoesNotReturnIf(false)] bool holds, string message)
    {
        if (!holds)
        {
            throw new SpecificationViolationException(message);
        }
    }

    /// <summary>Fails a property at the first difference (有差异时失败).</summary>
    /// <param name="difference">What differs; null where nothing does.</param>
    /// <exception cref="SpecificationViolationException">Something differs.</exception>
    protected static void ExpectSame(string? difference) => Expect(difference is null, difference ?? string.Empty);

    [SuppressMessage("Design", "CA1031", Justification = "Whatever breaks a property is told beside the others.")]
    private SpecificationViolationException? BrokenBy(SpecificationProperty property, int? times)
    {
        try
        {
            property.Check(this, times);
            return null;
        }
        catch (Exception broken)
        {
            return new SpecificationViolationException(property.Name + ": " + broken.Message, broken);
        }
    }
}
