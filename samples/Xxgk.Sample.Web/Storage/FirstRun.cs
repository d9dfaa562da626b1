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

    public async Task<bool> PrepareAsync(CancellationToken stop)
    {
        await database.Database.EnsureCreatedAsync(stop);
        if (await database.Documents.AnyAsync(row => row.Name == DocumentRow.School, stop))
        {
            return true;
        }

        var loaded = SchoolFile.Read(await File.ReadAllBytesAsync(settings.SchoolFile, stop));
        if (!loaded.TryGetValue(out var facts))
        {
            foreach (var problem in loaded.Problems)
            {
                await Console.Error.WriteLineAsync(FormattableString.Invariant($"{settings.SchoolFile}:{problem.Line}:{problem.Column}: {problem.Message.Chinese} {problem.Message.English}"));
            }

            return false;
        }

        await MakeAccountsAsync();
        await requests.SaveAsync(facts!.Requests ?? new RequestFacts(new RequestLedger([])), stop);

        // Last, since it says that the first run is over: one that is broken off begins again.
        await register.SaveSchoolAsync(facts, stop);
        return true;
    }

    private async Task MakeAccountsAsync()
    {
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
            await accounts.CreateAsync(name, shown, department, [role], password, mustChangePassword: settings.FirstPassword is null);
        }

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
