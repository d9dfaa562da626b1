namespace Xxgk.Conventions;

/// <summary>How a convention is asserted: whoever broke it reads every place at once.</summary>
internal static class Broken
{
    /// <summary>Fails with the list, a place a line, unless it is empty.</summary>
    public static void Nowhere(string convention, IEnumerable<string> places)
    {
        var broken = places.Order(StringComparer.Ordinal).ToList();
        if (broken.Count > 0)
        {
            Assert.Fail($"{convention} Broken in {broken.Count} place(s):{Environment.NewLine}{string.Join(Environment.NewLine, broken)}");
        }
    }
}
