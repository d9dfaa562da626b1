using Xxgk.Requests;

namespace Xxgk.Specification;

public static partial class XxgkArbitraries
{
    private static readonly string[] Parties = ["第三方甲", "第三方乙", "共同制作单位"];

    /// <summary>Rules of schools that have some and of schools that have none.</summary>
    public static Arbitrary<SchoolRequestRules> SchoolRequestRules() => Gen.Frequency(
            (1, Gen.Constant(Xxgk.Requests.SchoolRequestRules.None)),
            (2, from stops in Gen.Elements(true, false)
                from extension in Gen.Elements(0, 5, 15)
                select new SchoolRequestRules("依申请公开办理规定") { ConsultationStopsClock = stops, ExtensionMaximum = extension == 0 ? null : Xxgk.WorkingDays.Of(extension) }))
        .ToArbitrary();

    /// <summary>
    /// Requests of all three regimes with what happened to them: most steps are such as the table knows, some are not. Many run over
    /// holidays, over the change of law of 2019 and over the end of the calendar.
    /// </summary>
    public static Arbitrary<InformationRequest> InformationRequests() => Arb.From(
        from arrival in Gen.Frequency(
            (4, DaysFrom(new(2010, 9, 1), new(2026, 12, 31))),
            (1, DaysFrom(new(2019, 4, 20), new(2019, 6, 10))),
            (1, DaysFrom(new(2026, 9, 1), new(2027, 1, 20))))
        from law in Gen.Elements(RequestLaw.Measures, RequestLaw.Regulation)
        from channel in Gen.Elements(RequestChannel.InPerson, RequestChannel.SignedMail, RequestChannel.Letter, RequestChannel.Online, RequestChannel.Fax)
        from confirmed in Gen.Frequency((1, Gen.Constant<int?>(null)), (2, Gen.Choose(0, 4).Select(days => (int?)days)))
        from applicant in Gen.Elements(ApplicantKinds.All.AsEnumerable())
        from number in Gen.Choose(1, 999_999)
        from length in Gen.Choose(0, 9)
        from choices in Gen.Choose(0, int.MaxValue - 1).ArrayOf(length * 4)
        from replies in Replies().Generator.ArrayOf(length)
        from late in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 400)))
        from subject in MaybeText(1_000)
        from purpose in MaybeText(1_000)
        from department in MaybeText(200)
        from follows in Gen.Frequency((5, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("r-1", "旧-2")))
        from entered in Gen.Frequency((4, Gen.Constant<int?>(null)), (1, Gen.Choose(-3, 400).Select(days => (int?)days)))
        select new InformationRequest(FormattableString.Invariant($"r-{number}"), law, arrival)
        {
            Channel = channel,
            ConfirmedOn = confirmed is { } days ? arrival.PlusDays(days) : null,
            ApplicantKind = applicant,
            Subject = subject,
            Purpose = purpose,
            Department = department,
            Follows = follows,
            EnteredOn = entered is { } later ? arrival.PlusDays(later) : null,
            Events = Course(RequestRegime.On(law, arrival)!, arrival, choices, replies, late),
        },
        request => request.Events.Select(happened => request.WithEvents(request.Events.Where(other => !ReferenceEquals(other, happened)))));

    /// <summary>Recorded replies of every kind, complete or not, with several grounds and fees.</summary>
    public static Arbitrary<Reply> Replies() =>
        (from kind in Gen.Elements(ReplyKinds.All.AsEnumerable())
         from way in MaybeText(200)
         from grounds in Gen.Choose(0, 3).SelectMany(count => ReplyGrounds().ArrayOf(count))
         from body in MaybeText(200)
         from turns in Gen.SubListOf(RequestRemedies.All.AsEnumerable())
         from fees in Gen.Choose(0, 2).SelectMany(count => Fees().ArrayOf(count))
         select Reply.AsRecorded(kind, new ReplyContent { WayToGet = way, Grounds = grounds, CompetentBody = body, WhereToTurn = [.. turns], Fees = fees }))
        .ToArbitrary();

    /// <summary>Ledgers of some requests and matters beside them.</summary>
    public static Arbitrary<RequestLedger> RequestLedgers() => Arb.From(
        from count in Gen.Choose(0, 25)
        from requests in InformationRequests().Generator.ArrayOf(count)
        from matters in Gen.Choose(0, 6).SelectMany(number => RelatedMatters().Generator.ArrayOf(number))
        from years in Gen.SubListOf(Enumerable.Range(2011, 15))
        from carried in Gen.Choose(0, 9)
        select new RequestLedger(
            requests.GroupBy(request => request.Id, StringComparer.Ordinal).Select(same => same.First()),
            matters.GroupBy(matter => matter.Id, StringComparer.Ordinal).Select(same => same.First()),
            years.Select(year => new PublishedCarryOver(ReportingPeriod.OfCalendarYear(year), carried))),
        ledger => ledger.Requests.Select(left => new RequestLedger(ledger.Requests.Where(request => !ReferenceEquals(request, left)), ledger.Related, ledger.Published)));

    /// <summary>All that a school may supply of its requests, with applicants for many of them.</summary>
    public static Arbitrary<RequestFacts> RequestFacts() => Arb.From(
        from ledger in RequestLedgers().Generator
        from institution in MaybeText(200)
        from period in Gen.OneOf(Gen.Constant<ReportingPeriod?>(null), ReportingPeriods().Generator.Select(one => (ReportingPeriod?)one))
        from asOf in Maybe(LocalDates().Generator)
        from rules in SchoolRequestRules().Generator
        from applicants in Applicants().Generator.ArrayOf(ledger.Requests.Count)
        select new RequestFacts(ledger)
        {
            Institution = institution,
            Period = period,
            AsOf = asOf,
            Rules = rules,
            Applicants = ledger.Requests.Zip(applicants, (request, applicant) => (request.Id, applicant))
                .Where(pair => pair.applicant.Name is not null)
                .ToDictionary(pair => pair.Id, pair => pair.applicant, StringComparer.Ordinal),
        },
        facts => RequestLedgers().Shrinker(facts.Ledger).Select(ledger => new RequestFacts(ledger) { Rules = facts.Rules, Applicants = facts.Applicants }));

    /// <summary>Applicants whose data occur nowhere else: names, telephone and identity-card numbers, addresses.</summary>
    public static Arbitrary<Applicant> Applicants() =>
        (from number in Gen.Choose(100_000, 999_999)
         from hasName in Gen.Elements(true, true, true, false)
         from hasRest in Gen.Elements(true, false)
         select new Applicant
         {
             Name = hasName ? FormattableString.Invariant($"申请人姓名{number}") : null,
             Phone = hasRest ? FormattableString.Invariant($"13900{number}") : null,
             Email = hasRest ? FormattableString.Invariant($"applicant{number}@example.com") : null,
             IdNumber = hasRest ? FormattableString.Invariant($"37010219900101{number}") : null,
             Address = hasRest ? FormattableString.Invariant($"示例路{number}号") : null,
         }).ToArbitrary();

    /// <summary>Matters beside requests, of every kind, decided or pending.</summary>
    public static Arbitrary<RelatedMatter> RelatedMatters() =>
        (from kind in Gen.Elements(RelatedMatterKinds.All.AsEnumerable())
         from received in DaysFrom(new(2018, 1, 1), new(2026, 10, 31))
         from number in Gen.Choose(1, 999_999)
         from decided in Gen.Choose(-10, 60)
         from outcome in Gen.Elements(RelatedOutcomes.All.Skip(1))
         from request in Gen.Elements<string?>(null, "r-1")
         from subject in MaybeText(1_000)
         from decider in MaybeText(1_000)
         from answerer in MaybeText(1_000)
         from corrected in Gen.Choose(-40, 60)
         from entered in Gen.Choose(-60, 20)
         select new RelatedMatter(FormattableString.Invariant($"m-{number}"), kind, received)
         {
             DecidedOn = decided < 0 ? null : received.PlusDays(decided),
             Outcome = decided < 0 ? RelatedOutcome.Pending : outcome,
             RequestId = request,
             Subject = subject,
             DecidedBy = decider,
             AnsweredBy = answerer,
             CorrectedOn = decided < 0 || corrected < 0 ? null : received.PlusDays(decided + corrected),
             EnteredOn = entered < 0 ? null : received.PlusDays(entered),
         }).ToArbitrary();

    private static Gen<ReplyGround> ReplyGrounds() =>
        from item in Gen.Choose(1, 4)
        from hasProvision in Gen.Elements(true, true, false)
        from reason in MaybeText(200)
        select new ReplyGround(hasProvision ? Instruments.Measures.Article(10).Item(item) : null, reason);

    private static Gen<RequestFee> Fees() =>
        from kind in Gen.Elements(FeeKinds.All.AsEnumerable())
        from charged in Gen.Choose(0, 10_000)
        from reduced in Gen.Choose(0, 10_000)
        select new RequestFee(kind, charged / 100m, reduced / 100m);

    /// <summary>A course of events: four choices a step, for its kind, its day and its details.</summary>
    private static List<RequestEvent> Course(RequestRegime regime, LocalDate arrival, int[] choices, Reply[] replies, int enteredLater)
    {
        var table = RequestTransitions.Of(regime);
        var events = new List<RequestEvent>();
        var state = RequestState.Received;
        var day = arrival;
        for (var step = 0; step * 4 < choices.Length; step++)
        {
            var (kind, gap, detail, party) = (choices[step * 4], choices[(step * 4) + 1], choices[(step * 4) + 2], Parties[choices[(step * 4) + 3] % Parties.Length]);
            day = day.PlusDays((gap % 8) switch { 0 => 0, < 5 => gap / 8 % 6, < 7 => gap / 8 % 25, _ => (gap / 8 % 60) - 4 });
            var known = RequestEventKinds.All.Where(on => RequestTransitions.Find(table, state, on) is not null && on is not (RequestEventKind.Withdraw or RequestEventKind.Reply)).ToArray();
            var on = kind % 10 == 0 || known.Length == 0 ? RequestEventKinds.All[1 + (kind / 10 % (RequestEventKinds.All.Count - 1))]
                : kind % 10 == 1 ? RequestEventKind.Reply
                : known[kind / 10 % known.Length];
            events.Add(Happened(on, day, step + 1, detail, party, replies[step], detail % 5 == 0 && enteredLater > 0 ? day.PlusDays(enteredLater) : null));
            state = RequestTransitions.Find(table, state, on)?.To ?? state;
        }

        return events;
    }

    private static RequestEvent Happened(RequestEventKind on, LocalDate day, int sequence, int detail, string party, Reply reply, LocalDate? entered) => on switch
    {
        RequestEventKind.BeginReview => new ReviewBegun(day) { Sequence = sequence, EnteredOn = entered },
        RequestEventKind.AskToSupplement => new SupplementAsked(day, detail % 4 == 0 ? null : day.PlusDays((detail % 20) - 2)) { Sequence = sequence, EnteredOn = entered },
        RequestEventKind.Supplement => new Supplemented(day) { Sequence = sequence, EnteredOn = entered },
        RequestEventKind.Lapse => new Lapsed(day) { Sequence = sequence, EnteredOn = entered },
        RequestEventKind.Consult => new PartyConsulted(day, party)
        {
            Sequence = sequence,
            EnteredOn = entered,
            PartyKind = ConsultedParties.All[detail % 3],
            ReceivedByParty = detail % 3 == 0 ? null : day.PlusDays((detail % 7) - 1),
        },
        RequestEventKind.Opinion => new OpinionReceived(day, party) { Sequence = sequence, EnteredOn = entered, Consents = detail % 3 == 0 ? null : detail % 3 == 1 },
        RequestEventKind.Silence => new SilenceNoted(day, party) { Sequence = sequence, EnteredOn = entered },
        RequestEventKind.Extend => new TermExtended(day, Xxgk.WorkingDays.Of(1 + (detail % 25))) { Sequence = sequence, EnteredOn = entered },
        RequestEventKind.Reply => new RequestReplied(day, reply) { Sequence = sequence, EnteredOn = entered },
        _ => new RequestWithdrawn(day) { Sequence = sequence, EnteredOn = entered },
    };
}
