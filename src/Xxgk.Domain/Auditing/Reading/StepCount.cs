namespace Xxgk.Auditing;

/// <summary>
/// Counts at how many characters the readers look, so that tests can hold that it grows no faster than a text. Nothing is counted otherwise.
/// </summary>
internal sealed class StepCount
{
    public long Steps { get; private set; }

    public void Add(int characters) => Steps += characters;
}
