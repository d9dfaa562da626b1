using Ardalis.GuardClauses;
using NodaTime;

namespace Xxgk.Requests;

/// <summary>
/// The states of many requests and the counts of their periods, from a stream of events (依申请公开流水汇总): what a
/// <see cref="RequestHistory"/> and <see cref="RequestStatistics"/> of each request would say, without keeping any event.
/// </summary>
/// <remarks>
/// The events of one request come in the order of day and sequence; those of different requests in any. It keeps some forty bytes a request,
/// and no clock: what is late is for <see cref="RequestStatistics"/> to say. Not safe for use by several threads at once.
/// </remarks>
public sealed class RequestTally
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly OpenParties parties = new();
    private readonly StepTables tables;
    private readonly PeriodSlots slots;
    private readonly int[] states = new int[RequestStates.All.Count];
    private Course[] courses = new Course[16];

    /// <summary>A tally of periods (按报告期汇总).</summary>
    /// <param name="periods">The periods to be counted, in order and without overlap.</param>
    /// <param name="rules">The school's own rules; null for none.</param>
    /// <exception cref="ArgumentNullException">The periods or one of them is null.</exception>
    /// <exception cref="ArgumentException">A period begins before the one before it has ended.</exception>
    public RequestTally(IEnumerable<ReportingPeriod> periods, SchoolRequestRules? rules = null)
    {
        slots = new PeriodSlots(Guard.Against.NullWithin(periods));
        tables = new StepTables(rules);
    }

    /// <summary>How many requests were received (已收到申请件数).</summary>
    public int Received { get; private set; }

    /// <summary>How many events were set aside, since the table has no step for them (未予采纳的事件数).</summary>
    public long SetAside { get; private set; }

    /// <summary>A request comes in (收到申请).</summary>
    /// <param name="id">The office's number for it.</param>
    /// <param name="law">The law under which it is dealt with.</param>
    /// <param name="arrivedOn">The day on which it arrived, from which the regime follows.</param>
    /// <param name="applicant">What kind of applicant asks.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    /// <exception cref="ArgumentException">The number is there already, or no regime was in force on the day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The law or the kind of applicant is none of theirs.</exception>
    public void Receive(string id, RequestLaw law, LocalDate arrivedOn, ApplicantKind applicant = ApplicantKind.NaturalPerson)
    {
        Guard.Against.Null(id);
        var table = tables.NumberOf(law, arrivedOn);
        Check(applicant);
        Place(id);
        slots.Receive(arrivedOn, applicant);
        if (Received == courses.Length)
        {
            Array.Resize(ref courses, 2 * Received);
        }

        courses[Received] = new Course { ArrivedOn = arrivedOn, LastDay = LocalDate.MinIsoValue, LastSequence = -1, Applicant = (byte)applicant, Table = table };
        Received++;
        states[(int)RequestState.Received]++;
    }

    /// <summary>A request comes in with all that has happened to it (收到申请及其办理事件).</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    /// <exception cref="ArgumentException">Its number is there already.</exception>
    public void Add(InformationRequest request)
    {
        Receive(Guard.Against.Null(request).Id, request.Law, request.ArrivedOn, request.ApplicantKind);
        foreach (var happened in request.Events)
        {
            Add(request.Id, happened);
        }
    }

    /// <summary>Something happens to a request (办理事件).</summary>
    /// <param name="id">The request's number.</param>
    /// <param name="happened">The event; later than those of this request that were added.</param>
    /// <returns>Whether a step was made; else the event is set aside.</returns>
    /// <exception cref="ArgumentNullException">The number or the event is null.</exception>
    /// <exception cref="ArgumentException">No request of this number was received, or the event is not later than its last one.</exception>
    public bool Add(string id, RequestEvent happened)
    {
        var day = Guard.Against.Null(happened).Day;
        if (!places.TryGetValue(Guard.Against.Null(id), out var place))
        {
            throw new ArgumentException($"No request '{id}' was received.", nameof(id));
        }

        ref var course = ref courses[place];
        if (day < course.LastDay || (day == course.LastDay && happened.Sequence <= course.LastSequence))
        {
            throw new ArgumentException($"An event of '{id}' is not later than the one before it: {happened}.", nameof(happened));
        }

        (course.LastDay, course.LastSequence) = (day, happened.Sequence);
        if (day < course.ArrivedOn || NextOf(course, place, happened) is not { } next)
        {
            SetAside++;
            return false;
        }

        states[(int)course.State]--;
        states[(int)next]++;
        course.State = next;
        slots.Step(day, (ApplicantKind)course.Applicant, happened, next);
        return true;
    }

    /// <summary>The state of a request (某申请的状态); null where none of this number was received.</summary>
    /// <param name="id">The number.</param>
    /// <exception cref="ArgumentNullException">The number is null.</exception>
    public RequestState? StateOf(string id) => places.TryGetValue(Guard.Against.Null(id), out var place) ? courses[place].State : null;

    /// <summary>How many requests are in a state (某状态的申请件数).</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of the states.</exception>
    public int Count(RequestState state) => states[(int)RequestStates.Names.Checked(state, nameof(state))];

    /// <summary>The counts of a period (某报告期的计数), with all events up to its end that were added.</summary>
    /// <param name="period">One of the periods of this tally.</param>
    /// <exception cref="ArgumentNullException">The period is null.</exception>
    /// <exception cref="ArgumentException">It is none of them.</exception>
    public RequestCounts In(ReportingPeriod period) => slots.Of(Guard.Against.Null(period));

    /// <summary>How many requests there are and how many are open, in Chinese (文本).</summary>
    public override string ToString() => FormattableString.Invariant($"申请{Received}件，尚未办结{RequestStates.All.Where(state => state.IsOpen()).Sum(Count)}件");

    private RequestState? NextOf(in Course course, int place, RequestEvent happened)
    {
        var table = tables[course.Table];
        var next = table.Step(course.State, happened.Kind, areOthersOpen: false);
        return next is null || happened.PartyLabel is not { } party ? next
            : parties.Take(place, happened.Kind, party, out var areOpen) ? table.Step(course.State, happened.Kind, areOpen) : null;
    }

    /// <summary>Gives a number the next place. To look first whether it is there would double the work of nearly every receipt.</summary>
    private void Place(string id)
    {
        try
        {
            places.Add(id, Received);
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException($"'{id}' is there twice.", nameof(id), exception);
        }
    }

    private static void Check(ApplicantKind applicant)
    {
        if (applicant is < ApplicantKind.NaturalPerson or > ApplicantKind.OtherOrganisation)
        {
            ApplicantKinds.Names.Checked(applicant, nameof(applicant));
        }
    }

    private struct Course
    {
        public LocalDate ArrivedOn;
        public LocalDate LastDay;
        public int LastSequence;
        public RequestState State;
        public byte Applicant;
        public byte Table;
    }
}
