using System.Text.Json;

namespace Xxgk.Benchmarks.Loading;

/// <summary>The bound: every token of a document read by System.Text.Json's reader, and nothing done with it.</summary>
internal static class TokenLoop
{
    public static long Run(ReadOnlySpan<byte> document)
    {
        var reader = new Utf8JsonReader(document);
        var sum = 0L;
        while (reader.Read())
        {
            sum += (int)reader.TokenType + reader.ValueSpan.Length;
        }

        return sum;
    }
}
