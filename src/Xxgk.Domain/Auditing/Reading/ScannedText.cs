using Xxgk.Compatibility;

namespace Xxgk.Auditing;

/// <summary>A folded text as the readers look at it. Where a test counts their steps, every character that they look at is one.</summary>
internal readonly struct ScannedText(string text, StepCount? count)
{
    public int Length => text.Length;

    public char this[int at]
    {
        get
        {
            count?.Add(1);
            return text[at];
        }
    }

    /// <summary>The first place from which one of the characters stands; the end of the text where none does.</summary>
    public int Next(CharacterSet characters, int from) => Next(characters, from, text.Length);

    public int Next(CharacterSet characters, int from, int end)
    {
        var at = characters.Next(text, from, end);
        count?.Add(at - from + 1);
        return at;
    }

    public int BehindLast(CharacterSet characters, int from, int end)
    {
        var at = characters.BehindLast(text, from, end);
        count?.Add(end - at + 1);
        return at;
    }

    /// <summary>The first place of a character from one place to before another; −1 where it is not there.</summary>
    public int IndexOf(char c, int from, int end)
    {
        var at = text.IndexOf(c, from, end - from);
        count?.Add((at < 0 ? end : at) - from + 1);
        return at;
    }

    public string Substring(int start, int length)
    {
        count?.Add(length);
        return text.Substring(start, length);
    }

    public bool HasAt(int at, string word)
    {
        count?.Add(word.Length);
        return text.HasAt(at, word);
    }

    public bool HasBefore(int at, string word) => HasAt(at - word.Length, word);

    /// <summary>The first of the words that stands at a place; null where none does.</summary>
    public string? WordAt(int at, string[] words)
    {
        count?.Add(words.Length);
        return text.WordAt(at, words);
    }

    /// <summary>The first of the words that ends right before a place; null where none does.</summary>
    public string? WordBefore(int at, string[] words)
    {
        count?.Add(words.Length);
        return text.WordBefore(at, words);
    }

    public int DigitsEnd(int at)
    {
        var end = text.DigitsEnd(at);
        count?.Add(end - at + 1);
        return end;
    }

    public int NumberIn(int start, int end) => text.NumberIn(start, end);
}
