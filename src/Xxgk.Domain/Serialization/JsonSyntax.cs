namespace Xxgk.Serialization;

/// <summary>
/// Finds where a document stops being JSON, and what is wrong there. It is asked only of documents that were refused: the reader
/// proper says no more than that, and in words of its own.
/// </summary>
internal ref partial struct JsonSyntax
{
    private readonly ReadOnlySpan<byte> document;
    private readonly List<int> open = [];
    private int at;
    private int comma;
    private Next next = Next.Value;
    private SyntaxFault? fault;

    private JsonSyntax(ReadOnlySpan<byte> document) => this.document = document;

    private enum Next
    {
        Value,
        FirstElement,
        Name,
        FirstName,
        Colon,
        Comma,
        Nothing,
    }

    private readonly bool IsInArray => open.Count > 0 && document[open[^1]] == '[';

    /// <summary>The first fault; null if there is none.</summary>
    public static SyntaxFault? FaultIn(ReadOnlySpan<byte> document)
    {
        var syntax = new JsonSyntax(document);
        while (syntax.fault is null && syntax.Step())
        {
        }

        return syntax.fault;
    }

    private bool Step()
    {
        while (at < document.Length && document[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            at++;
        }

        if (at == document.Length)
        {
            fault = open.Count > 0 ? SyntaxFault.NotClosed(at, (char)document[open[^1]], LineOf(open[^1]))
                : next == Next.Nothing ? null
                : SyntaxFault.Unexpected(at, string.Empty);
            return false;
        }

        fault = SyntaxLookalikes.FaultAt(document, at);
        if (fault is null)
        {
            Take();
        }

        return true;
    }

    private void Take()
    {
        switch (next)
        {
            case Next.Nothing:
                fault = SyntaxFault.AfterTheEnd(at);
                break;
            case Next.Colon:
                TakeColon();
                break;
            case Next.Name or Next.FirstName:
                TakeName();
                break;
            case Next.Comma:
                TakeCommaOrEnd();
                break;
            default:
                TakeValue();
                break;
        }
    }

    private void TakeColon()
    {
        if (document[at] != ':')
        {
            fault = SyntaxFault.MissingColon(at);
            return;
        }

        at++;
        next = Next.Value;
    }

    private void TakeName()
    {
        var found = (char)document[at];
        if (found == '"')
        {
            TakeText();
            next = Next.Colon;
        }
        else if (found == '}' && next == Next.FirstName)
        {
            Close(found);
        }
        else
        {
            fault = found switch
            {
                '}' => SyntaxFault.TrailingComma(comma, found),
                ']' => WrongBracket(found),
                ',' => SyntaxFault.ExtraComma(at),
                _ => SyntaxFault.UnquotedName(at),
            };
        }
    }

    private void TakeCommaOrEnd()
    {
        var found = (char)document[at];
        switch (found)
        {
            case ',':
                comma = at++;
                next = IsInArray ? Next.Value : Next.Name;
                break;
            case '}' or ']':
                Close(found);
                break;
            case '"' or '{' or '[' or '-' or (>= '0' and <= '9'):
                fault = SyntaxFault.MissingComma(at);
                break;
            case ':':
                fault = SyntaxFault.Unexpected(at, ":");
                break;
            default:
                fault = document[at - 1] == '"' ? SyntaxFault.TextBehindText(at, Word()) : SyntaxFault.Unexpected(at, Word());
                break;
        }
    }

    private void TakeValue()
    {
        var found = (char)document[at];
        switch (found)
        {
            case '{' or '[':
                Open(found);
                break;
            case ']' when next == Next.FirstElement:
                Close(found);
                break;
            case '}' or ']':
                fault = open.Count == 0 ? SyntaxFault.Unexpected(at, found.ToString())
                    : IsInArray != (found == ']') ? WrongBracket(found)
                    : IsInArray ? SyntaxFault.TrailingComma(comma, found)
                    : SyntaxFault.MissingValue(at);
                break;
            case ',':
                fault = open.Count > 0 && !IsInArray ? SyntaxFault.MissingValue(at) : SyntaxFault.ExtraComma(at);
                break;
            case '"':
                TakeText();
                Complete();
                break;
            case '-' or '+' or '.' or (>= '0' and <= '9'):
                TakeNumber();
                Complete();
                break;
            default:
                TakeWord();
                Complete();
                break;
        }
    }

    private void Open(char bracket)
    {
        if (open.Count == JsonDocuments.ReaderOptions.MaxDepth)
        {
            fault = SyntaxFault.TooDeep(at, open.Count);
            return;
        }

        open.Add(at++);
        next = bracket == '[' ? Next.FirstElement : Next.FirstName;
    }

    private void Close(char bracket)
    {
        if (open.Count == 0 || IsInArray != (bracket == ']'))
        {
            fault = WrongBracket(bracket);
            return;
        }

        open.RemoveAt(open.Count - 1);
        at++;
        Complete();
    }

    private void Complete() => next = open.Count == 0 ? Next.Nothing : Next.Comma;

    private readonly SyntaxFault WrongBracket(char found) => SyntaxFault.WrongBracket(at, found, (char)document[open[^1]], LineOf(open[^1]));

    private readonly int LineOf(int position) => new TextPlaces(document).Of(position).Line;
}
