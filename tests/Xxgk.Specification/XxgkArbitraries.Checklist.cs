namespace Xxgk.Specification;

public static partial class XxgkArbitraries
{
    /// <summary>The parts of the list of 2014.</summary>
    public static Arbitrary<ItemPart> ItemParts() => Gen.Elements(Checklist2014.Edition.Parts.AsEnumerable()).ToArbitrary();

    /// <summary>The update rules that catalogues print.</summary>
    public static Arbitrary<UpdateRule> UpdateRules() => Gen.Frequency(
            (2, Gen.Elements(UpdateRule.OnChange, UpdateRule.AnyTime, UpdateRule.Standing, UpdateRule.InDueCourse)),
            (2, Gen.Choose(1, 12).Select(month => UpdateRule.YearlyIn(month))),
            (2, Gen.Choose(1, 12).SelectMany(_ => Gen.Choose(1, 12), UpdateRule.YearlyIn)))
        .ToArbitrary();

    /// <summary>Entries of a catalogue over the list of 2014: parts, whole items, several of them, and a school's own items.</summary>
    public static Arbitrary<CatalogueEntry> CatalogueEntries() =>
        Gen.Choose(1, 999).SelectMany(number => Entry(number.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToArbitrary();

    /// <summary>Catalogues over the list of 2014, some of them nearly complete, with explanations.</summary>
    public static Arbitrary<DisclosureCatalogue> DisclosureCatalogues() => Gen.Choose(0, 60)
        .SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count), at => Entry($"{at}.{at % 3}")))
        .SelectMany(_ => ExplanationOfTheList().ListOf(), (entries, explanations) => new DisclosureCatalogue("信息公开目录", entries, [.. explanations]))
        .ToArbitrary();

    /// <summary>Explanations of all reasons.</summary>
    public static Arbitrary<Explanation> Explanations() => ExplanationOfTheList().ToArbitrary();

    /// <summary>Declarations of both kinds about parts of the list of 2014.</summary>
    public static Arbitrary<Declaration> Declarations() => ReferenceToTheList()
        .SelectMany(_ => PartialDates().Generator, (part, day) => (part, day))
        .SelectMany(
            _ => Gen.Elements(true, false),
            (about, nothing) => nothing
                ? (Declaration)new NothingThisPeriod(about.part, "本学年未开展", about.day)
                : new NotApplicable(about.part, "本校无此项业务", about.day))
        .ToArbitrary();

    private static Gen<ItemReference> ReferenceToTheList() => Gen.Frequency(
        (4, Gen.Elements(Checklist2014.Edition.Parts.AsEnumerable()).Select(part => part.Reference)),
        (1, Gen.Choose(1, 50).Select(item => ItemReference.Of(item))));

    private static Gen<CatalogueEntry> Entry(string number) => Gen.Frequency((4, CoveringEntry(number)), (1, OwnEntry(number)));

    private static Gen<CatalogueEntry> CoveringEntry(string number) => Gen.Choose(1, 3)
        .SelectMany(count => ReferenceToTheList().ArrayOf(count))
        .SelectMany(_ => OwnLimit(), (covers, limit) => (covers, limit))
        .SelectMany(
            _ => UpdateRules().Generator,
            (entry, rule) => new CatalogueEntry(number, "条目" + number, entry.covers) { OwnLimit = entry.limit, UpdateRule = rule, Department = "学校办公室" });

    private static Gen<CatalogueEntry> OwnEntry(string number) => Gen.Elements(ObligationKinds.All.AsEnumerable())
        .SelectMany(_ => OwnLimit(), (kind, limit) => (kind, limit))
        .SelectMany(
            _ => Gen.Elements("其他", "科研及相关机构信息", null),
            (own, category) => new CatalogueEntry(number, "自设条目" + number, own.kind) { OwnLimit = own.limit, Category = category, MayBeNil = own.kind == ObligationKind.EventDriven });

    private static Gen<TimeLimit?> OwnLimit() => Gen.Frequency(
        (1, Gen.Constant<TimeLimit?>(null)),
        (2, TimeLimits().Generator.Select(limit => (TimeLimit?)limit)));

    private static Gen<Explanation> ExplanationOfTheList() => ReferenceToTheList().SelectMany(
        _ => Gen.Elements(AbsenceReasons.All.AsEnumerable()),
        (part, reason) => reason switch
        {
            AbsenceReason.NotApplicable => Explanation.NotApplicable(part, "本校无此项业务"),
            AbsenceReason.NothingThisPeriod => Explanation.NothingThisPeriod(part, "本学年未发生"),
            AbsenceReason.Withheld => Explanation.Withheld(part, "涉及个人隐私", Instruments.Measures.Article(10).Item(3)),
            AbsenceReason.PublicElsewhere => Explanation.PublicElsewhere(part, "见招生网", "https://zs.example.edu.cn/"),
            AbsenceReason.Archived => Explanation.Archived(part, "已移交学校档案馆"),
            _ => Explanation.Repealed(part, "已由新办法取代"),
        });
}
