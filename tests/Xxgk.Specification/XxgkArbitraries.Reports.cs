using Xxgk.Reporting;

namespace Xxgk.Specification;

public static partial class XxgkArbitraries
{
    private const string AnyNumber = "#";

    // How offices write, with the traps of such texts: years that compare, lists, rounded figures, short names, web addresses, Latin abbreviations.
    private static readonly string[] Sentences =
    [
        "学校成立信息公开工作领导小组，由校长任组长，党政办公室负责日常工作。",
        "学校坚持“公开为常态、不公开为例外”，落实《高等学校信息公开事项清单》，逐项明确责任部门。",
        "全年召开信息公开工作会议#次，参加#人次。",
        "学校举办信息公开培训#场，各部门信息员#余人参加。",
        "与上一学年相比，公开数量增加#%。",
        "公开内容包括学校章程、发展规划、财务预决算、招生章程、收费标准等。",
        "学校通过门户网站、官方微信、官方微博、校报和公告栏公开信息。",
        "官方微信关注人数达到#人，发布推送#篇，阅读量#万次。",
        "学校在OA系统公开会议纪要，并设校长信箱（xzxx@example.com）。",
        "有关办法见https://www.example.com/xxgk/2019-2020/list.htm。",
        "学校制定《某某大学信息公开实施细则》（某大校字〔2015〕#号），并按照其规定组织保密审查。",
        "个别单位对信息公开工作的重要性认识不足，公开不够及时。",
        "下一步，学校将进一步拓宽公开渠道，计划建设统一的公开平台。",
        "招生录取期间，共接受咨询#人次，未收到投诉。",
        "一是完善制度，二是加强培训，三是强化监督。",
        "收费项目、收费依据和收费标准在校内公示，接受监督。",
        "本科生、硕士研究生、博士研究生和继续教育学生的招生信息分别公开。",
        "各学院网站发布教学、科研动态约#篇。",
    ];

    /// <summary>Reports with little or much in them, of academic and calendar years; figures by channel add up to their total, and what the ledger holds is not declared otherwise.</summary>
    public static Arbitrary<ReportCase> ReportCases() => Arb.From(
        from school in EvaluationCases().Generator.Where(one => one.Facts.Period.Kind is ReportingPeriodKind.AcademicYear or ReportingPeriodKind.CalendarYear)
        from contact in PlausibleContacts()
        from counts in ConsistentCounts()
        from records in Gen.Elements(true, false)
        from requests in Gen.Frequency((1, Gen.Constant<Requests.RequestFacts?>(null)), (2, RequestFacts().Generator.Select(facts => (Requests.RequestFacts?)facts)))
        from narrative in Narratives(school.Facts.Period)
        from hasTables in Gen.Elements(true, true, false)
        let statement = new ChecklistEvaluator(Checklist2014.Edition, WorkingCalendar.National).Evaluate(school.Facts, school.AsOf)
        let institution = new Institution(school.Facts.Institution.Name, school.Facts.Institution.Profile) { Contact = contact }
        select new ReportCase(new AnnualReportFacts(
            institution, school.Facts.Period, DisclosureRegister.Of(school.Facts.Register.Records, school.Facts.Register.Source, records ? [] : counts.Where(count => requests is null || count.Subject == DeclaredSubject.DisclosedItems)))
        {
            Requests = requests,
            Narrative = narrative,
            Admissions = hasTables ? ChecklistAnnex.AdmissionsOf(statement) : null,
            Finance = hasTables ? ChecklistAnnex.FinanceOf(statement) : null,
            Annex = hasTables ? ChecklistAnnex.Of(statement) : null,
        }),
        Simpler);

    /// <summary>Counts of items disclosed by channel that bear out their total; counts of proceedings beside them.</summary>
    public static Gen<DeclaredCount[]> ConsistentCounts() =>
        from most in Gen.Choose(0, 9)
        from kinds in Gen.Shuffle(ChannelKinds.All.Where(kind => kind != ChannelKind.Other)).Select(some => some.Take(most).ToList())
        from numbers in Gen.Frequency((3, Gen.Choose(1, 2_000)), (1, Gen.Choose(1, 9).Select(tens => tens * 100))).ArrayOf(kinds.Count)
        from isRounded in Gen.Frequency((1, Gen.Constant(false).ArrayOf(kinds.Count)), (1, Gen.Elements(true, false, false).ArrayOf(kinds.Count)))
        from belongs in Gen.Frequency((1, Gen.Constant<bool?>(true).ArrayOf(kinds.Count)), (1, Gen.Elements<bool?>(true, true, false, null).ArrayOf(kinds.Count)))
        from hasTotal in Gen.Elements(true, true, false)
        from proceedings in Gen.Choose(0, 3).ArrayOf(5)
        from isDeclared in Gen.Elements(true, false).ArrayOf(5)
        let parts = kinds.Select((kind, at) => new DeclaredCount(DeclaredSubject.DisclosedItems, Printed(numbers[at], isRounded[at]))
        {
            Channel = Channel.Of(kind),
            BelongsToTotal = belongs[at],
        }).ToList()
        let inTotal = parts.Where(part => part.BelongsToTotal == true).ToList()
        let sum = inTotal.Aggregate(Quantity.Of(0, "条"), (total, part) => total + part.Quantity)
        let step = sum.Low < 1_000 ? 10 : 100
        let total = inTotal.Count == 0 ? Quantity.Of(100_000, "条") : sum.IsExact ? sum : Quantity.Approximately(QuantityKind.OrSomewhatMore, decimal.Floor(sum.Low / step) * step, "条")
        let fits = inTotal.Count == 0 || sum.IsExact || Reconciliation.Of(total, [.. inTotal.Select(part => part.Quantity)]).Outcome == ReconciliationOutcome.Consistent
        let counted = (int[])[proceedings[0], Math.Min(proceedings[0], proceedings[1]), .. proceedings.Skip(2)]
        select (DeclaredCount[])
        [
            .. hasTotal && fits && total.Number > 0 ? [new DeclaredCount(DeclaredSubject.DisclosedItems, total)] : Array.Empty<DeclaredCount>(),
            .. parts,
            .. Proceedings.Select((subject, at) => new DeclaredCount(subject, Quantity.Of(counted[at], "件"))).Where((_, at) => isDeclared[at]),
        ];

    private static DeclaredSubject[] Proceedings =>
    [
        DeclaredSubject.RequestsReceived, DeclaredSubject.RequestsAnswered, DeclaredSubject.Complaints, DeclaredSubject.Reconsiderations, DeclaredSubject.Lawsuits,
    ];

    private static Quantity Printed(int number, bool isRounded) => isRounded && number >= 20
        ? Quantity.Approximately(QuantityKind.OrSomewhatMore, number / 10 * 10, "条")
        : Quantity.Of(number, "条");

    private static Gen<ContactDetails> PlausibleContacts() =>
        from stated in Gen.Elements(true, true, false).ArrayOf(6)
        from number in Gen.Choose(1_000_000, 8_999_999)
        select new ContactDetails
        {
            Office = stated[0] ? "某某大学党政办公室" : null,
            Address = stated[1] ? "某省某市某路1号" : null,
            Postcode = stated[2] ? FormattableString.Invariant($"{number / 10:000000}") : null,
            Telephone = stated[3] ? FormattableString.Invariant($"0536-{number}") : null,
            Fax = stated[4] ? FormattableString.Invariant($"0536-{number + 1}") : null,
            Email = stated[5] ? "xxgk@example.com" : null,
        };

    private static Gen<ReportNarrative> Narratives(ReportingPeriod period) =>
        from texts in Paragraphs(9)
        from participants in Gen.Choose(1, 900).ArrayOf(2)
        from counted in Gen.Elements(true, true, false).ArrayOf(2)
        from reviewed in Gen.Elements(true, true, false).ArrayOf(2)
        from rules in Gen.Elements(Array.Empty<string>(), ["《某某大学信息公开实施细则》"], ["《某某大学信息公开实施细则》（某大校字〔2015〕12号）", "《某省教育厅关于做好高校信息公开工作的通知》"])
        from address in Gen.Elements<string?>(null, "https://www.example.com/xxgk/ndbg.html")
        from other in Gen.Elements(Array.Empty<string>(), ["无。"])
        from signed in Gen.Frequency((1, Gen.Constant<int?>(null)), (4, Gen.Choose(1, 55).Select(days => (int?)days)))
        select new ReportNarrative
        {
            Overview = texts[0],
            Training = texts[1],
            Appraisal = texts[2],
            Disclosure = texts[3],
            Admissions = texts[4],
            Finance = texts[5],
            Practice = texts[6],
            Problems = texts[7],
            Improvements = texts[8],
            Appraisals = [.. AppraisalBodies.All.Select((body, at) => new DisclosureAppraisal(
                body, "对信息公开工作表示满意和基本满意的占大多数。", counted[at] ? Quantity.Of(participants[at], "人") : null)).Where((_, at) => reviewed[at])],
            Other = other,
            OwnRules = rules,
            PublishedAt = address,
            SignedOn = signed is { } days ? period.End.PlusDays(days) : null,
        };

    /// <summary>The sentences dealt to the texts, each to at most one: a report that says a thing twice is not free of errors.</summary>
    private static Gen<string[][]> Paragraphs(int texts) =>
        from shuffled in Gen.Shuffle(Sentences)
        from dealt in Gen.Choose(0, texts).ArrayOf(Sentences.Length)
        from joined in Gen.Elements(true, false).ArrayOf(texts)
        from numbers in Gen.Frequency((3, Gen.Choose(1, 99)), (1, Gen.Choose(1, 9).Select(tens => tens * 100))).ArrayOf(Sentences.Length * 3)
        let filled = shuffled.Select((sentence, at) => Filled(sentence, numbers.Skip(at * 3))).ToList()
        select Enumerable.Range(0, texts)
            .Select(text => filled.Where((_, at) => dealt[at] == text).ToArray())
            .Select((mine, text) => joined[text] && mine.Length > 0 ? [string.Concat(mine)] : mine)
            .ToArray();

    private static string Filled(string text, IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            var at = text.IndexOf(AnyNumber, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            text = text.Remove(at, 1).Insert(at, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return text;
    }

    private static IEnumerable<ReportCase> Simpler(ReportCase one)
    {
        if (!ReferenceEquals(one.Facts.Narrative, ReportNarrative.Empty))
        {
            yield return one.With(narrative: ReportNarrative.Empty);
        }

        if (one.Facts.Register.Records.Count > 0)
        {
            yield return one.With(DisclosureRegister.Of([], one.Facts.Register.Source, one.Facts.Register.DeclaredCounts));
        }

        if (one.Facts.Register.DeclaredCounts.Count > 0)
        {
            yield return one.With(DisclosureRegister.Of(one.Facts.Register.Records, one.Facts.Register.Source));
        }
    }
}
