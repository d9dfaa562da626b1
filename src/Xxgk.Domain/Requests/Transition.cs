namespace Xxgk.Requests;

/// <summary>On what a step rests (依据性质).</summary>
public enum BasisMark
{
    /// <summary>On nothing: the step is a marker of the office's own (无需依据).</summary>
    None,

    /// <summary>On the words of a provision, as far as they are confirmed (条文).</summary>
    Provision,

    /// <summary>On our reading of a provision (推定).</summary>
    Inferred,

    /// <summary>On the school's own rules (学校规定).</summary>
    SchoolRule,

    /// <summary>On a provision that no source has shown (未核实).</summary>
    Unconfirmed,
}

/// <summary>The words for a <see cref="BasisMark"/> (依据性质用语).</summary>
public static class BasisMarks
{
    internal static NamedValues<BasisMark> Names { get; } = new(
        (BasisMark.None, "无需依据", "none needed"),
        (BasisMark.Provision, "条文", "provision"),
        (BasisMark.Inferred, "推定", "inferred"),
        (BasisMark.SchoolRule, "学校规定", "school rule"),
        (BasisMark.Unconfirmed, "未核实", "unconfirmed"));

    /// <summary>Every mark, in order (全部标记).</summary>
    public static IReadOnlyList<BasisMark> All => Names.Values;

    /// <summary>The mark in both languages (中英文名称).</summary>
    /// <param name="mark">The mark.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the enumeration.</exception>
    public static Wording ToWording(this BasisMark mark) => Names.WordingOf(mark);

    internal static string ToJsonName(this BasisMark mark) => Names.JsonNameOf(mark);

    internal static bool TryParse(string? jsonName, out BasisMark mark) => Names.TryParse(jsonName, out mark);
}

/// <summary>A row of the table of transitions (状态转换).</summary>
public sealed class Transition
{
    internal Transition(IReadOnlyList<RequestState> from, RequestEventKind on, RequestState? to, RequestState? toWhileOthersOpen, ClockEffect clock, BasisMark mark, Provision? basis)
    {
        From = from;
        On = on;
        To = to;
        ToWhileOthersOpen = toWhileOthersOpen;
        Clock = clock;
        Mark = mark;
        Basis = basis;
    }

    /// <summary>The states from which the step is made (起始状态); none for the receipt.</summary>
    public IReadOnlyList<RequestState> From { get; }

    /// <summary>What happens (事件).</summary>
    public RequestEventKind On { get; }

    /// <summary>The state to which it leads (到达状态); null where the state stays.</summary>
    public RequestState? To { get; }

    /// <summary>The state to which it leads while other third parties have not answered (尚有第三方未答复时的状态); null where they make no difference.</summary>
    public RequestState? ToWhileOthersOpen { get; }

    /// <summary>The state to which it leads, in words, with its condition (到达状态表述).</summary>
    public Wording DestinationWording => (To, ToWhileOthersOpen) switch
    {
        (null, _) => Wording.Of("不变", "same"),
        ({ } to, null) => to.ToWording(),
        ({ } to, { } waiting) => Wording.Of(
            $"{to.ToWording().Chinese}；尚有第三方未答复的，为{waiting.ToWording().Chinese}",
            $"{to.ToWording().English}; {waiting.ToWording().English} while others have not answered"),
    };

    /// <summary>What it does to the clock (对期限的影响).</summary>
    public ClockEffect Clock { get; }

    /// <summary>On what it rests (依据性质).</summary>
    public BasisMark Mark { get; }

    /// <summary>The provision (依据); null where it rests on a school's rule alone, or on nothing.</summary>
    public Provision? Basis { get; }

    /// <summary>The basis in words (依据表述).</summary>
    public Wording BasisWording => Mark switch
    {
        BasisMark.None => Wording.Of("—", "–"),
        BasisMark.SchoolRule => Wording.Of("学校规定", "the school's own rules"),
        BasisMark.Inferred => Wording.Of(Basis!.Citation.Chinese + "（推定）", Basis.Citation.English + " (inferred)"),
        BasisMark.Unconfirmed => Wording.Of(Basis!.Citation.Chinese + "（未核实）", Basis.Citation.English + " (unconfirmed)"),
        _ => Basis!.Citation,
    };

    /// <summary>From, event and to in Chinese (文本).</summary>
    public override string ToString() =>
        (From.Count == 0 ? "—" : string.Join("、", From.Select(state => state.ToWording().Chinese)))
        + " → " + On.ToWording().Chinese + " → " + (To is { } to ? to.ToWording().Chinese : "不变");
}
