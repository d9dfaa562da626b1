using System.Text;

namespace Xxgk.Samples.Import.Tests.Links;

/// <summary>Answers of servers, good and bad.</summary>
internal static class Answers
{
    public const string News = "<html><head><title>学校召开工作会议</title></head><body><h1>学校召开工作会议</h1><p>会议研究了本学年信息公开工作。</p></body></html>";

    public static Func<Exchange, Task> Page(string html = News, string type = "text/html; charset=utf-8", Encoding? encoding = null) => Content((encoding ?? Encoding.UTF8).GetBytes(html), type);

    public static Func<Exchange, Task> Content(byte[] content, string? type, string further = "") => async exchange =>
    {
        var head = $"HTTP/1.1 200 OK\r\n{(type is null ? string.Empty : $"Content-Type: {type}\r\n")}Content-Length: {content.Length}\r\n{further}Connection: close\r\n\r\n";
        await exchange.Stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await exchange.Stream.WriteAsync(content);
    };

    public static Func<Exchange, Task> Status(int status, string further = "") =>
        Raw($"HTTP/1.1 {status} Status\r\nContent-Length: 0\r\n{further}Connection: close\r\n\r\n");

    public static Func<Exchange, Task> Redirect(int status, string location) => Status(status, $"Location: {location}\r\n");

    public static Func<Exchange, Task> Raw(string text) => exchange => exchange.Stream.WriteAsync(Encoding.Latin1.GetBytes(text)).AsTask();

    /// <summary>Takes the request and says nothing.</summary>
    public static Func<Exchange, Task> Never() => exchange => Task.Delay(Timeout.Infinite, exchange.End);

    public static Func<Exchange, Task> After(int milliseconds, Func<Exchange, Task> answer) => async exchange =>
    {
        await Task.Delay(milliseconds, exchange.End);
        await answer(exchange);
    };

    /// <summary>One answer to the first request, another to the next, and the last one from then on.</summary>
    public static Func<Exchange, Task> InTurn(params Func<Exchange, Task>[] answers) => exchange => answers[Math.Min(exchange.Time, answers.Length) - 1](exchange);

    /// <summary>A page that never ends, as fast as it is read or a byte now and then.</summary>
    public static Func<Exchange, Task> Endless(byte[] again, int pause = 0, string further = "") => async exchange =>
    {
        await exchange.Stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{further}Connection: close\r\n\r\n"));
        while (true)
        {
            await exchange.Stream.WriteAsync(again, exchange.End);
            await Task.Delay(pause, exchange.End);
        }
    };
}
