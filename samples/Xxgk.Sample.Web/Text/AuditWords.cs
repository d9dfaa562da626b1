using Xxgk.Samples.Web.Accounts;

namespace Xxgk.Samples.Web.Text;

/// <summary>The trail's own words in the reader's language; the trail itself keeps one form.</summary>
internal static class AuditWords
{
    public static string Action(string action, PortalText text) => action switch
    {
        nameof(EntityState.Added) => text["新增", "added"],
        nameof(EntityState.Modified) => text["修改", "changed"],
        nameof(EntityState.Deleted) => text["删除", "deleted"],
        "Read" => text["查看", "read"],
        _ => action,
    };

    public static string By(string name, PortalText text) => name switch
    {
        HttpActor.Public => text["公众", "the public"],
        HttpActor.Portal => text["系统", "the portal"],
        _ => name,
    };
}
