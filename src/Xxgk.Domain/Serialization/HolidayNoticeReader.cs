using static Xxgk.Serialization.HolidayNoticeShapes;

namespace Xxgk.Serialization;

/// <summary>Reads a holiday notice member by member; what is wrong is reported where it stands.</summary>
internal static class HolidayNoticeReader
{
    /// <summary>The notice at the cursor; null after a problem.</summary>
    public static HolidayNotice? Read(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Notice, out var state))
        {
            return null;
        }

        var draft = new HolidayNoticeDraft();
        while (cursor.NextMember(Notice, ref state, out var member))
        {
            switch (member)
            {
                case 0: ReadNumber(ref cursor, draft); break;
                case 1: ReadTitle(ref cursor, draft); break;
                case 2: draft.Year = cursor.TryNumber(Year, out var year) ? year : 0; break;
                case 3: draft.IssuedOn = HolidaySpanReader.ReadDay(ref cursor); break;
                case 4: draft.PublishedOn = HolidaySpanReader.ReadDay(ref cursor); break;
                case 5: draft.Effect = cursor.TryChoice(Effect, out var effect) ? (HolidayNoticeEffect)effect : default; break;
                case 6: HolidaySpanReader.ReadSpans(ref cursor, draft); break;
                default: draft.Balance = ReadBalance(ref cursor); break;
            }
        }

        // The notice as a whole is judged only when each of its members is right.
        if (!cursor.Problems.IsEmpty)
        {
            return null;
        }

        foreach (var (span, message) in HolidayNoticeRules.FaultsOf(draft.Year, draft.IssuedOn, draft.PublishedOn, draft.Effect, draft.Spans, draft.Balance))
        {
            cursor.Problems.Add(span < 0 ? state.Start : draft.Places[span], message.Chinese + "。", Sentence(message.English));
        }

        return cursor.Problems.IsEmpty
            ? HolidayNotice.Of(draft.Number, draft.Year, draft.IssuedOn, draft.PublishedOn, draft.Effect, draft.Spans, draft.Balance, draft.Title)
            : null;
    }

    private static void ReadNumber(ref JsonCursor cursor, HolidayNoticeDraft draft)
    {
        if (cursor.Text(Number) is not { } text)
        {
            return;
        }

        if (DocumentNumber.TryParse(text, out var number))
        {
            draft.Number = number;
        }
        else
        {
            cursor.Refuse(Number);
        }
    }

    private static void ReadTitle(ref JsonCursor cursor, HolidayNoticeDraft draft)
    {
        draft.Title = cursor.Text(Title);
        HolidaySpanReader.RefuseBlank(ref cursor, draft.Title);
    }

    private static HolidayBalance? ReadBalance(ref JsonCursor cursor)
    {
        if (!cursor.BeginObject(Balance, out var state))
        {
            return null;
        }

        var (off, worked) = (0, 0);
        while (cursor.NextMember(Balance, ref state, out var member))
        {
            _ = member == 0 ? cursor.TryNumber(Days, out off) : cursor.TryNumber(Days, out worked);
        }

        // A number that does not fit has been reported, and then nothing comes of this value.
        return HolidayBalance.Of(Clamp(off), Clamp(worked));
    }

    private static int Clamp(int days) => Math.Min(Math.Max(days, 0), 366);

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";
}
