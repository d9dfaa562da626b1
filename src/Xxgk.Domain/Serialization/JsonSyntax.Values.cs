namespace Xxgk.Serialization;

internal ref partial struct JsonSyntax
{
    private const int LongestWord = 20;

    private void TakeWord()
    {
        var word = Word();
        if (word is "true" or "false" or "null")
        {
            at += word.Length;
            return;
        }

        fault = word.ToLowerInvariant() is "true" or "false" or "null" ? SyntaxFault.Lowercase(at, word)
            : char.IsLetter(word[0]) ? SyntaxFault.UnquotedText(at, word)
            : SyntaxFault.Unexpected(at, word);
    }

    private void TakeText()
    {
        var start = at++;
        while (fault is null)
        {
            if (at == document.Length)
            {
                fault = SyntaxFault.UnclosedText(start);
            }
            else if (document[at] == '"')
            {
                at++;
                return;
            }
            else if (document[at] < 0x20)
            {
                fault = document[at] is (byte)'\n' or (byte)'\r' ? SyntaxFault.UnclosedText(at) : SyntaxFault.RawControl(at);
            }
            else if (document[at] == '\\')
            {
                TakeEscape(start);
            }
            else
            {
                at++;
            }
        }
    }

    private void TakeEscape(int start)
    {
        var escape = at + 1 < document.Length ? (char)document[at + 1] : '\0';
        var length = escape == 'u' ? 6 : escape is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' ? 2 : 0;
        for (var i = 2; i < length; i++)
        {
            length = at + i < document.Length && IsHex(document[at + i]) ? length : 0;
        }

        if (length == 0)
        {
            // Cut short within an escape, it is the text that lacks its end.
            fault = document.Slice(at).IndexOf((byte)'"') < 0 && document.Slice(at).IndexOf((byte)'\n') < 0
                ? SyntaxFault.UnclosedText(start)
                : SyntaxFault.BadEscape(at);
        }

        at += length;
    }

    private void TakeNumber()
    {
        at += document[at] == '-' ? 1 : 0;
        var hasZero = at < document.Length && document[at] == '0';
        var isNumber = hasZero ? Digits(1) : Digits(int.MaxValue);
        if (isNumber && at < document.Length && document[at] == '.')
        {
            at++;
            isNumber = Digits(int.MaxValue);
        }

        if (isNumber && at < document.Length && document[at] is (byte)'e' or (byte)'E')
        {
            at++;
            at += at < document.Length && document[at] is (byte)'+' or (byte)'-' ? 1 : 0;
            isNumber = Digits(int.MaxValue);
        }

        if (!isNumber || (at < document.Length && document[at] < 0x80 && (char.IsLetterOrDigit((char)document[at]) || document[at] is (byte)'.' or (byte)'+' or (byte)'-')))
        {
            fault = SyntaxFault.BadNumber(at);
        }
    }

    private bool Digits(int most)
    {
        var start = at;
        while (at < document.Length && at - start < most && document[at] is >= (byte)'0' and <= (byte)'9')
        {
            at++;
        }

        return at > start;
    }

    private readonly string Word()
    {
        var text = SyntaxLookalikes.TextAt(document, at, LongestWord);
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length]))
        {
            length++;
        }

        return length > 0 ? text.Substring(0, length) : SyntaxLookalikes.Shown(text);
    }

    private static bool IsHex(byte b) => b is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'f') or (>= (byte)'A' and <= (byte)'F');
}
