using System.Text;

namespace Xxgk.Compatibility;

/// <summary>Whether bytes are UTF-8, on both builds.</summary>
internal static class Utf8Validity
{
#if NET
    public static bool IsValid(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    /// <summary>Whether all bytes are visible characters of ASCII or blanks.</summary>
    public static bool IsPrintableAscii(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExceptInRange((byte)0x20, (byte)0x7E) < 0;
#else
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool IsPrintableAscii(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is < 0x20 or > 0x7E)
            {
                return false;
            }
        }

        return true;
    }

    public static unsafe bool IsValid(ReadOnlySpan<byte> bytes)
    {
        try
        {
            fixed (byte* pointer = bytes)
            {
                _ = bytes.IsEmpty ? 0 : Strict.GetCharCount(pointer, bytes.Length);
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
#endif

    /// <summary>Where the first byte stands that no UTF-8 text has there; the length if there is none. For files that are refused anyway.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (position < bytes.Length)
        {
            var lead = bytes[position];
            var length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            if (length > 1 && (position + length > bytes.Length || !IsValid(bytes.Slice(position, length))))
            {
                return position;
            }

            position += length;
        }

        return position;
    }
}
