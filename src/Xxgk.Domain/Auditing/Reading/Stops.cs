using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>
/// Where either of two sets has a character, each sought for itself: digits on one hand, a few Chinese characters on the other are each
/// passed over much faster than both together.
/// </summary>
internal struct Stops(ScannedText text, CharacterSet digits, CharacterSet others)
{
    private int digit = -1;
    private int other = -1;

    /// <summary>The first place from which either stands; the end of the text where neither does. Places are asked for in ascending order.</summary>
    public int Next(int from)
    {
        digit = digit < from ? text.Next(digits, from) : digit;
        other = other < from ? text.Next(others, from) : other;
        return Math.Min(digit, other);
    }
}
