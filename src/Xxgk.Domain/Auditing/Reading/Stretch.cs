namespace Xxgk.Auditing;

/// <summary>A stretch of the folded text: from its first character to before its end.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public int Length => End - Start;

    public bool Holds(int at) => Start <= at && at < End;
}
