namespace Xxgk.Specification.Tests.Stores;

/// <summary>A store as small as can be: it keeps what it is given, and a log.</summary>
public sealed class MemoryStore<T>(T nothing)
{
    private T kept = nothing;

    public string Log { get; private set; } = string.Empty;

    public Task SaveAsync(T saved, string told = "saved\n")
    {
        (kept, Log) = (saved, Log + told);
        return Task.CompletedTask;
    }

    public async Task<T> LoadAsync()
    {
        // As a database answers: later, and on another thread.
        await Task.Yield();
        return kept;
    }
}
