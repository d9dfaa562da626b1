namespace Xxgk.Samples.Import.Cells;

/// <summary>Full-width forms as plain ones (全角转半角): １ and （ as 1 and (. The framework's own normalisation does nothing where a program knows no cultures.</summary>
internal static class FullWidth
{
    private const int Distance = '！' - '!';

    public static char ToPlain(char c) => c is >= '！' and <= '～' ? (char)(c - Distance) : c == '\u3000' ? ' ' : c;
}
