using Xxgk.Requests;

namespace Xxgk.Specification;

/// <summary>What a school's own store of requests must keep, and what must not leave it (依申请公开台账存储规约).</summary>
/// <typeparam name="TStore">The school's own type of store; it takes nothing from this package.</typeparam>
public abstract class RequestStoreSpecification<TStore> : StoreSpecification<TStore>
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    /// <summary>Saves the ledger with its applicants in the place of what was there (保存).</summary>
    /// <param name="store">The store.</param>
    /// <param name="facts">The ledger, the school's own rules, and the applicants by the ids of their requests.</param>
    protected abstract Task SaveAsync(TStore store, RequestFacts facts);

    /// <summary>Reads everything back (读取): an empty ledger where nothing was saved.</summary>
    /// <param name="store">The store.</param>
    protected abstract Task<RequestFacts> LoadAsync(TStore store);

    /// <summary>Everything that the system wrote where others than the office read it: its logs, traces and messages (日志等外部可见输出).</summary>
    /// <param name="store">The store.</param>
    protected abstract Task<string> ReadLogAsync(TStore store);

    /// <summary>Every request comes back with its events and replies, every matter beside it, every published figure (保存后读取不丢失).</summary>
    /// <param name="facts">The ledger.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task Nothing_is_lost_on_save_and_load(RequestFacts facts) => WithStoreAsync(async store =>
        ExpectSame(RequestFactsDifference.First(facts, await RoundTripAsync(store, facts).ConfigureAwait(false))));

    /// <summary>A store that was never written to holds an empty ledger (空存储为空台账).</summary>
    [SpecificationProperty(MaxTest = 1)]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task A_new_store_is_empty() => WithStoreAsync(async store =>
    {
        var facts = await LoadAsync(store).ConfigureAwait(false);
        Expect(facts.Ledger.Requests.Count == 0 && facts.Applicants.Count == 0, $"A new store is expected to be empty; there is {facts.Ledger}.");
    });

    /// <summary>What is saved last is what is there (后保存的为准).</summary>
    /// <param name="earlier">The ledger before.</param>
    /// <param name="later">The ledger after.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task What_is_saved_last_is_what_is_there(RequestFacts earlier, RequestFacts later) => WithStoreAsync(async store =>
    {
        await SaveAsync(store, earlier).ConfigureAwait(false);
        ExpectSame(RequestFactsDifference.First(later, await RoundTripAsync(store, later).ConfigureAwait(false)));
    });

    /// <summary>Events of one day keep the order in which they happened (同日事件次序不变): the state hangs on it.</summary>
    /// <param name="request">A request.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task Events_keep_their_order(InformationRequest request) => WithStoreAsync(async store =>
    {
        var loaded = await RoundTripAsync(store, new RequestFacts(new RequestLedger([request]))).ConfigureAwait(false);
        var (expected, actual) = (CourseOf(request), loaded.Ledger.Find(request.Id) is { } found ? CourseOf(found) : "no request");
        Expect(expected == actual, $"{request.Id}: the course {expected} is expected, {actual} is there.");
    });

    /// <summary>The due date, and whether it has passed, are the same on any day (答复期限不变).</summary>
    /// <param name="request">A request.</param>
    /// <param name="rules">The school's own rules.</param>
    /// <param name="days">How many days after its arrival to look.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task A_deadline_is_the_same_after_loading(InformationRequest request, SchoolRequestRules rules, ushort days) => WithStoreAsync(async store =>
    {
        var asOf = request.ArrivedOn.PlusDays(days % 400);
        var loaded = await RoundTripAsync(store, new RequestFacts(new RequestLedger([request])) { Rules = rules }).ConfigureAwait(false);
        var expected = new ReplyClock(Calendar, rules).Read(request, asOf).ToString();
        var actual = loaded.Ledger.Find(request.Id) is { } found ? loaded.ClockOn(Calendar).Read(found, asOf).ToString() : "no request";
        Expect(expected == actual, $"{request.Id} on {asOf:uuuu-MM-dd}: {expected} is expected, {actual} is there.");
    });

    /// <summary>Received and carried in equal the outcomes and carried over, and equal what was saved (统计恒等).</summary>
    /// <param name="facts">The ledger.</param>
    /// <param name="period">The period.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public virtual Task What_came_in_equals_what_became_of_it(RequestFacts facts, ReportingPeriod period) => WithStoreAsync(async store =>
    {
        var loaded = await RoundTripAsync(store, facts).ConfigureAwait(false);
        var statistics = RequestStatistics.Of(loaded.Ledger, period, null, loaded.ClockOn(Calendar));
        var outcomes = RequestOutcome.All.Sum(statistics.Count);
        Expect(
            statistics.Received + statistics.CarriedIn == outcomes + statistics.CarriedOver,
            $"{statistics.Received} received and {statistics.CarriedIn} carried in are expected to equal {outcomes} ended and {statistics.CarriedOver} carried over.");
        SameStatistics(facts, loaded, period);
    });

    /// <summary>The statement does not depend on the order in which requests were entered (录入次序不影响统计).</summary>
    /// <param name="facts">The ledger.</param>
    /// <param name="period">The period.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public virtual Task Order_does_not_matter(RequestFacts facts, ReportingPeriod period) => WithStoreAsync(async store =>
    {
        var reversed = new RequestFacts(new RequestLedger(facts.Ledger.Requests.Reverse(), facts.Ledger.Related.Reverse(), facts.Ledger.Published)) { Rules = facts.Rules };
        SameStatistics(facts, await RoundTripAsync(store, reversed).ConfigureAwait(false), period);
    });

    /// <summary>What was entered later than it happened stays marked, so that the ledger as it was known on a day can be told (补录标记不变).</summary>
    /// <param name="facts">The ledger.</param>
    /// <param name="day">A day.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第二十四条")]
    public virtual Task What_was_known_on_a_day_is_the_same_after_loading(RequestFacts facts, LocalDate day) => WithStoreAsync(async store =>
    {
        var loaded = await RoundTripAsync(store, facts).ConfigureAwait(false);
        ExpectSame(RequestFactsDifference.First(new RequestFacts(facts.Ledger.AsKnownOn(day)), new RequestFacts(loaded.Ledger.AsKnownOn(day))));
    });

    /// <summary>An applicant's data stay in the store, and with the request that they belong to (申请人信息不丢失).</summary>
    /// <param name="facts">The ledger.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第九条")]
    public virtual Task An_applicant_stays_with_the_request(RequestFacts facts) => WithStoreAsync(async store =>
        ExpectSame(RequestFactsDifference.FirstOfApplicants(facts.Applicants, (await RoundTripAsync(store, facts).ConfigureAwait(false)).Applicants)));

    /// <summary>No name, telephone number, address or identity-card number of an applicant gets into a log (申请人个人信息不得外泄).</summary>
    /// <param name="facts">The ledger.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第十条第（三）项")]
    public virtual Task Personal_data_stay_in_the_store(RequestFacts facts) => WithStoreAsync(async store =>
    {
        await RoundTripAsync(store, facts).ConfigureAwait(false);
        var log = await ReadLogAsync(store).ConfigureAwait(false);
        var told = facts.Applicants.Values.SelectMany(PersonalData).FirstOrDefault(datum => log.Contains(datum));
        Expect(told is null, $"No applicant's data are expected in the log; it tells '{told}'.");
    });

    /// <summary>Two stores know nothing of one another (各存储互不影响).</summary>
    /// <param name="one">The ledger of one.</param>
    /// <param name="other">The ledger of the other.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第十八条")]
    public virtual Task Two_stores_share_nothing(RequestFacts one, RequestFacts other) => WithStoreAsync(first => WithStoreAsync(async second =>
    {
        await SaveAsync(first, one).ConfigureAwait(false);
        await SaveAsync(second, other).ConfigureAwait(false);
        ExpectSame(RequestFactsDifference.First(one, await LoadAsync(first).ConfigureAwait(false)));
    }));

    private static IEnumerable<string> PersonalData(Applicant applicant) =>
        new[] { applicant.Name, applicant.Phone, applicant.Email, applicant.IdNumber, applicant.Address }.OfType<string>();

    private static string CourseOf(InformationRequest request) => string.Join(", ", request.Events.Select(happened => FormattableString.Invariant($"{happened.Kind} {happened.Day:uuuu-MM-dd} ({happened.Sequence})")));

    private static void SameStatistics(RequestFacts expected, RequestFacts actual, ReportingPeriod period)
    {
        var (before, after) = (Told(expected, period), Told(actual, period));
        Expect(before == after, $"{before} is expected, {after} is there.");
    }

    private static string Told(RequestFacts facts, ReportingPeriod period)
    {
        var statistics = RequestStatistics.Of(facts.Ledger, period, null, facts.ClockOn(Calendar));
        var outcomes = RequestOutcome.All.Select(outcome => FormattableString.Invariant($"{outcome.Wording.English} {statistics.Count(outcome)}"));
        return FormattableString.Invariant($"{statistics}, {statistics.RepliedLate} late, {statistics.OverdueAtEnd} overdue; {string.Join(", ", outcomes)}");
    }

    private async Task<RequestFacts> RoundTripAsync(TStore store, RequestFacts facts)
    {
        await SaveAsync(store, facts).ConfigureAwait(false);
        return await LoadAsync(store).ConfigureAwait(false);
    }
}
