namespace Xxgk.Specification.Tests.Stores;

/// <summary>The suite over a store that works: every property is inherited.</summary>
public class RegisterInMemory : DisclosureRegisterSpecification<MemoryStore<DisclosureRegister>>
{
    protected override Task<MemoryStore<DisclosureRegister>> CreateAsync() => Task.FromResult(new MemoryStore<DisclosureRegister>(DisclosureRegister.Of([])));

    protected override Task SaveAsync(MemoryStore<DisclosureRegister> store, DisclosureRegister register) => store.SaveAsync(register);

    protected override Task<DisclosureRegister> LoadAsync(MemoryStore<DisclosureRegister> store) => store.LoadAsync();
}
