namespace Xxgk.Specification;

/// <summary>A suite over stores that are made anew for each value and let go after it (存储规约).</summary>
/// <typeparam name="TStore">The school's own type of store; it takes nothing from this package.</typeparam>
public abstract class StoreSpecification<TStore> : SpecificationSuite
{
    /// <summary>A store with nothing in it (新建空存储). It is called for every value, so that it should be quick.</summary>
    protected abstract Task<TStore> CreateAsync();

    /// <summary>Lets a store go (释放); by default it is disposed, where it can be.</summary>
    /// <param name="store">The store.</param>
    protected virtual Task ReleaseAsync(TStore store)
    {
        (store as IDisposable)?.Dispose();
        return Task.CompletedTask;
    }

    private protected async Task WithStoreAsync(Func<TStore, Task> body)
    {
        var store = await CreateAsync().ConfigureAwait(false);
        try
        {
            await body(store).ConfigureAwait(false);
        }
        finally
        {
            await ReleaseAsync(store).ConfigureAwait(false);
        }
    }
}
