namespace Xxgk.Serialization;

/// <summary>Which members of an object were met, and which is likely next.</summary>
internal struct MemberState(long start)
{
    public readonly long Start => start;

    public ulong Seen { get; set; }

    public int Expected { get; set; }

    /// <summary>Whether a member was there, well or not.</summary>
    public readonly bool HasSeen(int member) => (Seen & (1UL << member)) != 0;
}
