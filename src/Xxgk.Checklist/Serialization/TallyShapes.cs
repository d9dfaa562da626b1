namespace Xxgk.Serialization;

/// <summary>What a tally as JSON holds, member by member.</summary>
internal static class TallyShapes
{
    private const long Most = 1_000_000_000_000_000;

    public static NumberShape Count { get; } = new(0, Most);

    public static NumberShape Some { get; } = new(1, Most);

    public static NumberShape ItemNumber { get; } = new(1, 1_000);

    public static TextShape Edition { get; } = new(20);

    public static TextShape Code { get; } = TextShape.Naming(40);

    public static ChoiceShape State { get; } = new([.. DisclosureStates.All.Select(state => JsonNameOf(state.ToString()))]);

    public static ChoiceShape Timeliness { get; } = new([.. Enumerable.Range(0, Timelinesses.Count).Select(value => JsonNameOf(((Timeliness)value).ToString()))]);

    public static ObjectShape Rate { get; } = new(
        "rate",
        Member.Required("part", Count, "分子", "how many count"),
        Member.Required("whole", Count, "分母", "of how many"));

    public static ObjectShape StateCount { get; } = new(
        "stateCount",
        Member.Required("state", State, "现状", "the state"),
        Member.Required("schools", Some, "学校数", "in how many schools"));

    public static ListShape StateCounts { get; } = new(StateCount, DisclosureStates.Count);

    public static ObjectShape TimelinessCount { get; } = new(
        "timelinessCount",
        Member.Required("timeliness", Timeliness, "及时性", "the timeliness"),
        Member.Required("schools", Some, "学校数", "in how many schools"));

    public static ListShape TimelinessCounts { get; } = new(TimelinessCount, Timelinesses.Count);

    public static ObjectShape Item { get; } = new(
        "item",
        Member.Required("number", ItemNumber, "事项序号", "the official number of the item"),
        Member.Required("states", StateCounts, "各现状的学校数", "the schools by state"),
        Member.Required("timelinesses", TimelinessCounts, "各及时性的学校数", "the schools by timeliness"));

    public static ListShape Items { get; } = new(Item, 1_000);

    public static ObjectShape Finding { get; } = new(
        "finding",
        Member.Required("code", Code, "发现编号", "the code of a finding"),
        Member.Required("count", Some, "发现数", "how many"));

    public static ListShape Findings { get; } = new(Finding, 10_000);

    public static ObjectShape Tally { get; } = new(
        "tally",
        Member.Required("edition", Edition, "清单版本", "the edition of the checklist"),
        Member.Required("schools", Count, "学校数", "how many schools"),
        Member.Required("records", Count, "记录数", "how many records"),
        Member.Required("disclosureRate", Rate, "公开率", "the disclosure rate"),
        Member.Required("timelinessRate", Rate, "及时率", "the timeliness rate"),
        Member.Required("items", Items, "各事项", "the items; those of a tally without schools may be left out"),
        Member.Required("findings", Findings, "各类发现", "the findings by code"));

    private static string JsonNameOf(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
