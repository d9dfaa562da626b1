using Xxgk.Requests;
using Xxgk.Samples.Web.Tests.Hosting;
using Xxgk.Specification;

namespace Xxgk.Samples.Web.Tests.Stores;

/// <summary>The register in SQLite, against the kit.</summary>
public class RegisterStoreTests : DisclosureRegisterSpecification<TestDatabase>
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.SqliteAsync();

    protected override Task ReleaseAsync(TestDatabase store) => store.DisposeAsync().AsTask();

    protected override async Task SaveAsync(TestDatabase store, DisclosureRegister register)
    {
        await store.Register.SaveAsync(register);
        store.Reopen();
    }

    protected override Task<DisclosureRegister> LoadAsync(TestDatabase store) => store.Register.LoadAsync();
}

/// <summary>The ledger in SQLite, against the kit.</summary>
public class RequestStoreTests : RequestStoreSpecification<TestDatabase>
{
    protected override Task<TestDatabase> CreateAsync() => TestDatabase.SqliteAsync();

    protected override Task ReleaseAsync(TestDatabase store) => store.DisposeAsync().AsTask();

    protected override async Task SaveAsync(TestDatabase store, RequestFacts facts)
    {
        await store.Requests.SaveAsync(facts);
        store.Reopen();
    }

    protected override Task<RequestFacts> LoadAsync(TestDatabase store) => store.Requests.LoadWithApplicantsAsync();

    protected override Task<string> ReadLogAsync(TestDatabase store) => Task.FromResult(store.Log);
}

/// <summary>Both in PostgreSQL.</summary>
public sealed class PostgreSqlStoreTests
{
    private const int Times = 40;

    [PostgreSqlFact]
    public void The_register_is_kept_in_PostgreSQL_as_in_SQLite() => new PostgreSqlRegister().CheckAll(Times);

    [PostgreSqlFact]
    public void The_ledger_is_kept_in_PostgreSQL_as_in_SQLite() => new PostgreSqlRequests().CheckAll(Times);

    private static Task<TestDatabase> CreateAsync() => TestDatabase.PostgreSqlAsync(Needs.PostgreSqlServer);

    private sealed class PostgreSqlRegister : RegisterStoreTests
    {
        protected override Task<TestDatabase> CreateAsync() => PostgreSqlStoreTests.CreateAsync();
    }

    private sealed class PostgreSqlRequests : RequestStoreTests
    {
        protected override Task<TestDatabase> CreateAsync() => PostgreSqlStoreTests.CreateAsync();
    }
}

[DeclinedSuite(typeof(WorkingCalendarSpecification<>), "直接使用Xxgk的工作日历")]
[DeclinedSuite(typeof(ReportSpecification), "直接使用Xxgk的报告输出")]
public sealed class StoreCoverage : SpecificationCoverage
{
    // The suites on PostgreSQL are run by name, where there is a server.
    protected override IEnumerable<Type> Types => base.Types.Where(type => type.IsVisible);
}
