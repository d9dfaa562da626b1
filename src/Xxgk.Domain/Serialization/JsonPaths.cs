using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Xxgk.Serialization;

/// <summary>The JSON path at byte positions asked for in ascending order, by reading the document once more.</summary>
internal ref struct JsonPaths
{
    private readonly ReadOnlySpan<byte> document;
    private readonly List<Step> steps;
    private readonly StringBuilder builder;
    private readonly string root;
    private Utf8JsonReader reader;
    private bool ended;

    /// <param name="document">The document, or a value of it.</param>
    /// <param name="root">The path of that value.</param>
    public JsonPaths(ReadOnlySpan<byte> document, string root)
    {
        this.document = document;
        this.root = root;
        reader = new Utf8JsonReader(document, JsonDocuments.ReaderOptions);
        steps = [];
        builder = new StringBuilder();
        ended = false;
    }

    /// <summary>The path of the token that begins at <paramref name="position"/>, or of the last one before it.</summary>
    public string Of(int position)
    {
        try
        {
            while (!ended && (reader.TokenType == JsonTokenType.None || reader.TokenStartIndex < position))
            {
                // A place within a token is that token's, and so is the place behind it, up to the next one.
                if (NextStart() > position)
                {
                    break;
                }

                Leave();
                if (!reader.Read())
                {
                    ended = true;
                    break;
                }

                Enter();
            }
        }
        catch (JsonException)
        {
            ended = true;
        }

        return Print();
    }

    // Where the next token begins can be seen without reading it, which could not be undone but by a copy of the reader.
    private readonly int NextStart()
    {
        var at = (int)reader.BytesConsumed;
        while (at < document.Length && document[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',' or (byte)':')
        {
            at++;
        }

        return at;
    }

    // A value takes its place when it begins, and gives it up when the next token is read.
    private void Enter()
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps[^1] = steps[^1] with { Name = JsonDocuments.TextOrEmpty(ref reader) };
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.RemoveAt(steps.Count - 1);
                break;
            default:
                if (steps.Count > 0 && steps[^1].IsArray)
                {
                    steps[^1] = steps[^1] with { Index = steps[^1].Index + 1 };
                }

                break;
        }
    }

    private void Leave()
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            steps.Add(new Step(reader.TokenType == JsonTokenType.StartArray, -1, null));
        }
    }

    private readonly string Print()
    {
        builder.Clear().Append(root);
        foreach (var step in steps)
        {
            if (step.IsArray)
            {
                if (step.Index >= 0)
                {
                    builder.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
                }
            }
            else if (step.Name is not null)
            {
                builder.Append('.').Append(step.Name);
            }
        }

        return builder.ToString();
    }

    private readonly record struct Step(bool IsArray, int Index, string? Name);
}
