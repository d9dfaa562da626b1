using Xxgk.Requests;

namespace Xxgk.Benchmarks.Requests;

/// <summary>The steps of the Measures as a user's own table: a state and an event give a state, or none. No request of the benchmark consults anybody.</summary>
internal static class StepsOfOwn
{
    private static readonly RequestState?[,] Table = Made();

    public static RequestState? Next(RequestState from, RequestEventKind on) => Table[(int)from, (int)on];

    private static RequestState?[,] Made()
    {
        var table = new RequestState?[RequestStates.All.Count, RequestEventKinds.All.Count];
        void Step(RequestEventKind on, RequestState? to, params RequestState[] from) => Array.ForEach(from, one => table[(int)one, (int)on] = to ?? one);
        Step(RequestEventKind.BeginReview, RequestState.UnderReview, RequestState.Received);
        Step(RequestEventKind.AskToSupplement, RequestState.AwaitingSupplement, RequestState.Received, RequestState.UnderReview);
        Step(RequestEventKind.Supplement, RequestState.UnderReview, RequestState.AwaitingSupplement);
        Step(RequestEventKind.Lapse, RequestState.DeemedAbandoned, RequestState.AwaitingSupplement);
        Step(RequestEventKind.Extend, null, RequestState.Received, RequestState.UnderReview);
        Step(RequestEventKind.Reply, RequestState.Replied, RequestState.Received, RequestState.UnderReview);
        Step(RequestEventKind.Withdraw, RequestState.Withdrawn, RequestState.Received, RequestState.UnderReview, RequestState.AwaitingSupplement);
        return table;
    }
}
