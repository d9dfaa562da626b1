using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Xxgk.Samples.Import.Tests.Links;

/// <summary>A server on the loopback that answers as it is told, byte by byte, and remembers what it was asked.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener listener;
    private readonly X509Certificate2? certificate;
    private readonly CancellationTokenSource end = new();
    private readonly ConcurrentDictionary<string, Func<Exchange, Task>> answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Asked> log = new();

    public LoopbackServer(string host = "127.0.0.1", X509Certificate2? certificate = null)
    {
        this.certificate = certificate;
        listener = new(IPAddress.Parse(host == "localhost" ? "127.0.0.1" : host), 0);
        listener.Start(200);
        Origin = $"{(certificate is null ? "http" : "https")}://{host}:{((IPEndPoint)listener.LocalEndpoint).Port}";
        _ = Task.Run(AcceptAsync);
    }

    public string Origin { get; }

    /// <summary>What it was asked, in order.</summary>
    public IReadOnlyList<Asked> Log => [.. log];

    public IEnumerable<string> Paths => Log.Select(asked => asked.Path);

    public string this[string path] => Origin + path;

    /// <summary>A port on which nobody listens.</summary>
    public static string DeadOrigin()
    {
        using var once = new TcpListener(IPAddress.Loopback, 0);
        once.Start();
        return $"http://127.0.0.1:{((IPEndPoint)once.LocalEndpoint).Port}";
    }

    public LoopbackServer On(string path, Func<Exchange, Task> answer)
    {
        answers[path] = answer;
        return this;
    }

    public void Dispose()
    {
        end.Cancel();
        listener.Dispose();
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            await using Stream stream = await OpenAsync(client);
            if (await HeadAsync(stream) is not { } head)
            {
                return;
            }

            var lines = head.Split("\r\n");
            var path = lines[0].Split(' ')[1];
            log.Enqueue(new(lines[0].Split(' ')[0], path, head, Stopwatch.GetTimestamp()));
            var answer = answers.GetValueOrDefault(path) ?? Answers.Status(404);
            await answer(new(stream, Paths.Count(one => one == path), end.Token));
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException or SocketException or AuthenticationException)
        {
            // The client went away, as some tests want, or the test is over.
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (certificate is null)
        {
            return client.GetStream();
        }

        var secure = new SslStream(client.GetStream());
        // A server asks for nothing either, else a test could not tell who did.
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = SslStreamCertificateContext.Create(certificate, additionalCertificates: null, offline: true) });
        return secure;
    }

    private static async Task<string?> HeadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}

/// <summary>A request that a server got.</summary>
internal sealed record Asked(string Method, string Path, string Head, long At);

/// <summary>A request that is being answered.</summary>
/// <param name="Stream">Where the answer goes.</param>
/// <param name="Time">The how manieth request for this path it is, from 1.</param>
/// <param name="End">The end of the test.</param>
internal sealed record Exchange(Stream Stream, int Time, CancellationToken End);
