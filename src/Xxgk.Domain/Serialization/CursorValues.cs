using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;

namespace Xxgk.Serialization;

/// <summary>Values of the law read at a cursor: dates, periods, items, provisions. A null answer has left a problem.</summary>
internal static class CursorValues
{
    /// <summary>A date as far as it is known; packed. 0, unknown, after a problem too.</summary>
    public static int Date(ref JsonCursor cursor)
    {
        if (cursor.Token == JsonTokenType.String && !cursor.IsEscaped)
        {
            if (PackedDate.TryParse(cursor.Bytes, out var packed))
            {
                return packed;
            }

            if (cursor.Bytes.SequenceEqual("unknown"u8))
            {
                return 0;
            }
        }

        if (cursor.Token == JsonTokenType.String && cursor.IsEscaped && PartialDate.TryParse(cursor.ShownText(), out var date))
        {
            return date.Packed;
        }

        RefuseDate(ref cursor, CommonShapes.Date);
        return 0;
    }

    public static LocalDate? Day(ref JsonCursor cursor)
    {
        if (cursor.Token == JsonTokenType.String && PartialDate.TryParse(cursor.ShownText(), out var date) && date.TryGetDay(out var day))
        {
            return day;
        }

        RefuseDate(ref cursor, CommonShapes.Day);
        return null;
    }

    /// <summary>A provision by its citation; a title that is not known is taken for a rule of the school's own.</summary>
    public static Provision? Provision(ref JsonCursor cursor)
    {
        if (cursor.Text(CommonShapes.ProvisionText) is not { } text)
        {
            return null;
        }

        if (Xxgk.Provision.TryParse(text, out var provision) || TryOwn(text, out provision))
        {
            return provision;
        }

        cursor.Refuse(CommonShapes.ProvisionText);
        return null;
    }

    public static ReportingPeriod? Period(ref JsonCursor cursor)
    {
        if (!cursor.IsText(CommonShapes.Period))
        {
            return null;
        }

        if (ReportingPeriod.TryParse(cursor.Text(CommonShapes.Period), out var period))
        {
            return period;
        }

        cursor.Refuse(CommonShapes.Period);
        return null;
    }

    public static ItemReference? Item(ref JsonCursor cursor)
    {
        if (cursor.Text(CommonShapes.Item) is not { } text)
        {
            return null;
        }

        if (ItemReference.TryParse(text, out var item))
        {
            return item;
        }

        cursor.Refuse(CommonShapes.Item);
        return null;
    }

    private static bool TryOwn(string text, [NotNullWhen(true)] out Provision? provision)
    {
        provision = null;
        var end = text.LastIndexOf('》');
        return end > 1 && text[0] == '《'
            && !string.IsNullOrWhiteSpace(text.Substring(1, end - 1))
            && Instruments.WithTitle(text.Substring(1, end - 1)).Count == 0
            && Xxgk.Provision.TryParse(text, [Instrument.OfSchool(text.Substring(1, end - 1))], out provision);
    }

    private static bool HasFormOfDate(ReadOnlySpan<byte> text, TextShape shape) =>
        (text.Length == 10 && text[4] == '-' && text[7] == '-') || (text.Length == 7 && text[4] == '-' && shape.Minimum <= 7);

    private static void RefuseDate(ref JsonCursor cursor, TextShape shape)
    {
        // A text as long as a date mostly has the form of one; a month is a date that exists, but no day.
        if (cursor.Token != JsonTokenType.String || !HasFormOfDate(cursor.Bytes, shape))
        {
            cursor.Refuse(shape);
            return;
        }

        var text = cursor.ShownText();
        cursor.Report($"“{text}”不是有效日期，应为{shape.Expected.Chinese}。", $"'{text}' is no date that exists; expected {shape.Expected.English}.");
    }
}
