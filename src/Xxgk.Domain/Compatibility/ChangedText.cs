namespace Xxgk.Compatibility;

/// <summary>A copy of a text in which characters are changed, on both builds: one copy where that can be had.</summary>
internal static class ChangedText
{
    public delegate void Change(Span<char> characters);

    public static string Of(string text, Change change)
    {
#if NET
        return string.Create(text.Length, (text, change), static (characters, made) =>
        {
            made.text.CopyTo(characters);
            made.change(characters);
        });
#else
        var characters = text.ToCharArray();
        change(characters);
        return new string(characters);
#endif
    }
}
