#if NET
using System.Buffers;
#endif

namespace Xxgk.Compatibility;

/// <summary>Characters at which a reader stops; all others are passed over many at a time, on both builds.</summary>
internal sealed class CharacterSet(string characters)
{
#if NET
    private readonly SearchValues<char> values = SearchValues.Create(characters);

    public int First(ReadOnlySpan<char> text) => text.IndexOfAny(values);

    public int Last(ReadOnlySpan<char> text) => text.LastIndexOfAny(values);
#else
    public int First(ReadOnlySpan<char> text) => text.IndexOfAny(characters.AsSpan());

    public int Last(ReadOnlySpan<char> text) => text.LastIndexOfAny(characters.AsSpan());
#endif

    /// <summary>The first place from one to before another that has one of the characters; the latter where none has.</summary>
    public int Next(string text, int from, int end) => First(text.AsSpan(from, end - from)) is >= 0 and var at ? from + at : end;

    /// <summary>Behind the last place from one to before another that has one of the characters; the former where none has.</summary>
    public int BehindLast(string text, int from, int end) => Last(text.AsSpan(from, end - from)) + 1 + from;
}
