using Xxgk.Requests;

namespace Xxgk.Specification.Tests.Stores;

/// <summary>The suite over a store that works.</summary>
public class RequestsInMemory : RequestStoreSpecification<MemoryStore<RequestFacts>>
{
    protected override Task<MemoryStore<RequestFacts>> CreateAsync() => Task.FromResult(new MemoryStore<RequestFacts>(new RequestFacts(new RequestLedger([]))));

    protected override Task SaveAsync(MemoryStore<RequestFacts> store, RequestFacts facts) => store.SaveAsync(facts);

    protected override Task<RequestFacts> LoadAsync(MemoryStore<RequestFacts> store) => store.LoadAsync();

    protected override Task<string> ReadLogAsync(MemoryStore<RequestFacts> store) => Task.FromResult(store.Log);
}
