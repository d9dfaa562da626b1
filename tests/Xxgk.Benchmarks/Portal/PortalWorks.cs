using Xxgk.Benchmarks.Works;

namespace Xxgk.Benchmarks.Portal;

internal static class PortalWorks
{
    public const string PortalId = "portal";
    public const string Empty = "empty endpoint";
    public const string Item = Contender.Xxgk + ", item page";
    public const string Api = Contender.Xxgk + ", JSON API";

    /// <summary>So many at once are to be answered for a minute without an error.</summary>
    public const int Crowd = 64;

    public static Work Portal { get; } = new(PortalId, "The web portal under load", "connections")
    {
        TitleInChinese = "网站的负载",
        UnitInChinese = "个连接",
        Contenders =
        [
            new(Empty, "the framework alone: ASP.NET Core, one endpoint that answers \"ok\"") { NameInChinese = "空端点", WordsInChinese = "只有框架：ASP.NET Core，一个答“ok”的端点" },
            new(Item, "/items/19: a page made on the server, 20 records of 3,600 read from SQLite") { NameInChinese = "Xxgk，事项页", WordsInChinese = "/items/19：服务器端生成的页面，自SQLite读3,600条记录中的20条" },
            new(Api, "/api/v1/records?item=19: the same 20 records as JSON, with their publications") { NameInChinese = "Xxgk，JSON接口", WordsInChinese = "/api/v1/records?item=19：同样20条记录，JSON，含各次公开" },
        ],
        Yardstick = Empty,
        Targets =
        [
            new(Empty, Crowd, Target.Unbound) { Of = Item },
            new(Empty, Crowd, Target.Unbound) { Of = Api },
            new(string.Empty, Crowd, 0, Aspect.Errors) { Of = Item },
            new(string.Empty, Crowd, 0, Aspect.Errors) { Of = Api },
        ],
        Remark = "Asked by wrk on the loopback, one page at a time, for ten seconds, with 64 connections for a minute. wrk and the site share the machine's processors, so\n"
            + "with many connections the time is that of waiting in line. The portal limits only forms that are sent (`Portal__FormsPerMinute`), never pages: its setting\n"
            + "is the ordinary one. There is no output cache: every page is made of what the database says at that moment.",
        RemarkInChinese = "用wrk经本机回环地址请求，一次只请求一个页面，每次十秒，64个连接时一分钟。wrk和网站共用本机处理器，连接多时，用时主要是排队。网站只限制提交表单的次数（`Portal__FormsPerMinute`），不限制浏览，"
            + "所用设置即平常设置。没有输出缓存：每次都按数据库当时的内容生成页面。",
        Versions = () => LoadRun.Tool() is { } tool ? [tool] : [],
        Measure = PortalLoad.Measure,
    };
}
