using System.Runtime.ExceptionServices;
using NodaTime;
using Xxgk.Samples.Supervision.Input;

namespace Xxgk.Samples.Supervision.Evaluation;

/// <summary>
/// Evaluates pieces on this machine: threads of its own, each of which takes the next piece when it has done one. The thread pool is left
/// alone, since busy workers would starve whoever feeds them.
/// </summary>
internal static class LocalRun
{
    /// <summary>Evaluates the pieces.</summary>
    /// <param name="pieces">The pieces; run through by one thread at a time.</param>
    /// <param name="workers">How many threads.</param>
    /// <param name="asOf">The day at which to look at every school; null for each school's own.</param>
    /// <param name="done">Told the bytes of each piece that is done.</param>
    public static RunSink Evaluate(IEnumerable<Piece> pieces, int workers, LocalDate? asOf, Action<long> done)
    {
        using var source = pieces.GetEnumerator();
        var next = new Lock();
        var evaluation = new PieceEvaluation(asOf);
        var sinks = new RunSink[workers];
        Exception? failure = null;

        void Work(RunSink sink)
        {
            try
            {
                while (Take() is { } piece)
                {
                    sink.Add(piece, evaluation.Evaluate(piece, sink.Tallies));
                    done(piece.Length);
                }
            }
            catch (Exception error)
            {
                // An error of ours, not of the input: it ends the run, in the thread that waits for it.
                Interlocked.CompareExchange(ref failure, error, null);
            }
        }

        Piece? Take()
        {
            lock (next)
            {
                return Volatile.Read(ref failure) is null && source.MoveNext() ? source.Current : null;
            }
        }

        var threads = new Thread[workers];
        for (var i = 0; i < workers; i++)
        {
            var sink = sinks[i] = new RunSink();
            threads[i] = new Thread(() => Work(sink)) { IsBackground = true, Name = FormattableString.Invariant($"supervision {i + 1}") };
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        foreach (var sink in sinks.Skip(1))
        {
            sinks[0].Add(sink);
        }

        return sinks[0];
    }
}
