namespace Xxgk.Exemptions;

/// <summary>依据不明，请补充: words that name no ground, and grounds that the regime does not know.</summary>
internal static class UnclearGround
{
    /// <summary>
    /// Words that offices write for a ground, why they are none, and what to name instead. The longest first: 党纪党规 is found before 规定,
    /// 商业秘密 before 秘密. That these words are no grounds is our reading of the articles that list them.
    /// </summary>
    private static readonly (string[] Words, string Chinese, string English)[] Table =
    [
        (["国家秘密"], "提到国家秘密而未指明条款：请按国家秘密列明，并写明密级、保密期限和定密依据", "it speaks of state secrets without naming the item: state them as such, with grade, term and the act of classification"),
        (["商业秘密", "技术秘密"], "提到商业秘密而未指明条款：请按商业秘密列明，并写明权利人和理由", "it speaks of commercial secrets without naming the item: state them as such, with right-holder and reason"),
        (["个人隐私", "隐私"], "提到个人隐私而未指明条款：请按个人隐私列明，并写明权利人和理由", "it speaks of privacy without naming the item: state it as such, with right-holder and reason"),
        (["工作秘密"], "工作秘密不是所列情形", "a work secret is none of the grounds listed"),
        (["绝密", "机密", "秘密"], "绝密、机密、秘密是国家秘密的密级，本身不是所列情形：确属国家秘密的，请按国家秘密列明", "it is a grade of state secrets and by itself no ground: if they are state secrets, state them as such"),
        (["核心技术", "关键技术"], "核心技术本身不是所列情形，可能涉及商业秘密：请说明是否属于商业秘密、权利人是谁", "core technology is by itself no ground; it may be a commercial secret: say whether it is, and whose"),
        (["党纪党规", "党规党纪", "党内法规", "党纪", "党规"], "党纪党规不是法律、法规或者规章", "party discipline and party rules are no laws, regulations or rules"),
        (["法律法规", "有关规定", "相关规定", "法律", "法规", "规章", "规定"], "未列明规定的名称和条款", "no rule is named by title and article"),
        (["内部", "敏感", "不宜公开", "不便公开"], "内部、敏感、不宜公开等说法不是所列情形", "internal, sensitive or unsuitable is none of the grounds listed"),
    ];

    public static Outcome InWords(string words, PortionCase at)
    {
        var why = Explain(words);
        at.Found(ExemptionFinding.WordsNameNoGround(at.Subject, at.Rules.Grounds, words, why));
        return new(
            Standing.Missing,
            [at.Step(
                DisclosureVerdict.NotDecidableYet,
                at.Rules.Grounds,
                $"所述『{words}』未指明任何一项不予公开的情形，依据不明，请补充：{why.Chinese}",
                $"“{words}” names none of the grounds; the ground is unclear and to be supplemented: {why.English}")],
            AwaitedMatter.Ground);
    }

    public static Outcome UnknownToRegime(ExemptionGround ground, PortionCase at)
    {
        var name = ground.ToWording();
        var regime = at.Review.Regime.ToInstrument();
        at.Found(ExemptionFinding.UnknownToRegime(at.Subject, at.Rules.Grounds, ground, regime));
        return new(
            Standing.Missing,
            [at.Step(
                DisclosureVerdict.NotDecidableYet,
                at.Rules.Grounds,
                $"所适用的规定没有『{name.Chinese}』这一情形，依据不明，请补充",
                $"the rules that apply know no such ground ({name.English}); the ground is unclear and to be supplemented")],
            AwaitedMatter.Ground);
    }

    /// <summary>Why words are no ground, without a full stop.</summary>
    public static Wording Explain(string words)
    {
        var (rest, chinese, english) = (words, new List<string>(), new List<string>());
        foreach (var row in Table)
        {
            var found = row.Words.Where(word => rest.Contains(word, StringComparison.Ordinal)).ToList();
            if (found.Count > 0)
            {
                chinese.Add(row.Chinese);
                english.Add(row.English);
                rest = found.Aggregate(rest, (text, word) => string.Join("\n", text.Split([word], StringSplitOptions.None)));
            }
        }

        return chinese.Count == 0
            ? Wording.Of("请指明所属情形及其条款", "name the ground and its provision")
            : Wording.Of(string.Join("；", chinese), string.Join("; ", english));
    }
}
