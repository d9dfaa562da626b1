using Microsoft.AspNetCore.Identity;
using Xxgk.Requests;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Requests;

namespace Xxgk.Samples.Web.Storage;

/// <summary>Makes the tables, and fills an empty database with the school's file and an account for each office.</summary>
internal sealed class FirstRun(PortalDbContext database, RegisterStore register, RequestStore requests, RoleManager<IdentityRole> roles, AccountDesk accounts, PortalOptions settings)
{
    private static readonly (string Name, string Shown, string? Department, string Role)[] Accounts =
    [
        ("caiwu", "财务处经办人", "财务处", Roles.Department),
        ("zhaosheng", "招生办经办人", "招生办公室", Roles.Department),
        ("baomi", "保密审查员", null, Roles.Secrecy),
        ("shenpi", "审批人", null, Roles.Approval),
        ("xxgk", "信息公开办公室", "学院办公室", Roles.Office),
        ("jiandu", "监督员", null, Roles.Supervision),
        ("admin", "系统管理员", null, Roles.Administrator),
    ];

    /// <summary>What stands against it, a line each; nothing when the database is ready.</summary>
    public async Task<IReadOnlyList<string>> PrepareAsync(CancellationToken stop)
    {
        await database.Database.EnsureCreatedAsync(stop);
        if (!await database.Documents.AnyAsync(row => row.Name == DocumentRow.School, stop))
        {
            var loaded = SchoolFile.Read(await File.ReadAllBytesAsync(settings.SchoolFile, stop));
            if (!loaded.TryGetValue(out var facts))
            {
                return [.. loaded.Problems.Select(problem => FormattableString.Invariant($"{settings.SchoolFile}:{problem.Line}:{problem.Column}: {problem.Message.Chinese} {problem.Message.English}"))];
            }

            await requests.SaveAsync(facts!.Requests ?? new RequestFacts(new RequestLedger([])), stop);

            // Last, since it says that the school is there: a run that is broken off begins again.
            await register.SaveSchoolAsync(facts, stop);
        }

        if (!await database.Users.AnyAsync(stop))
        {
            await MakeAccountsAsync(stop);
        }

        return [];
    }

    private async Task MakeAccountsAsync(CancellationToken stop)
    {
        // All or none: a password that was drawn belongs to every account that is there.
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        foreach (var role in Roles.All)
        {
            if (!await roles.RoleExistsAsync(role))
            {
                await roles.CreateAsync(new(role));
            }
        }

        var password = settings.FirstPassword ?? ReceiptCode.Draw();
        foreach (var (name, shown, department, role) in Accounts)
        {
            var made = await accounts.CreateAsync(name, shown, department, [role], password, mustChangePassword: settings.FirstPassword is null);
            if (!made.IsDone)
            {
                throw new InvalidOperationException($"The account {name} cannot be made: {made.Problems[0].English}");
            }
        }

        await transaction.CommitAsync(stop);

        if (settings.FirstPassword is null)
        {
            // Shown once, and kept nowhere.
            Console.WriteLine("首次运行：已建立下列账号，初始密码均为 First run: these accounts share the password");
            Console.WriteLine("    " + password);
            Console.WriteLine("    " + string.Join(", ", Accounts.Select(account => account.Name)));
            Console.WriteLine("首次登录 /staff/signin 后须修改密码。Each is asked for one of its own at /staff/signin.");
        }
    }
}
