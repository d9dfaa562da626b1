using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Xxgk.Samples.Output;

/// <summary>The three standard streams, in UTF-8 without a byte-order mark and with the same line ends on every machine.</summary>
internal sealed class HostStreams : IDisposable
{
    // The number of the error of a pipe that nobody reads any more, on Linux and macOS (EPIPE).
    private const int BrokenPipe = 32;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public HostStreams()
    {
        IsTerminal = !Console.IsOutputRedirected;
        if (IsTerminal || !Console.IsErrorRedirected)
        {
            // A terminal is told once which encoding the bytes have; a pipe takes them as they are.
            Console.OutputEncoding = Utf8;
        }

        Output = WriterOf(OpenOutput());
        Error = WriterOf(Console.OpenStandardError());
        Input = new StreamReader(Console.OpenStandardInput(), Utf8);
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public TextReader Input { get; }

    /// <summary>Whether a person reads standard output in a terminal; else a pipe or a file takes it.</summary>
    public bool IsTerminal { get; }

    /// <summary>Lets a writer of bytes write to standard output, and ends its text with a line break.</summary>
    public void Write(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        Output.WriteLine(Utf8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    /// <summary>Lets something write to standard output; when its reader goes away, as head does, there is nothing more to say.</summary>
    public int WhileRead(Func<int> write)
    {
        try
        {
            var status = write();
            Output.Flush();
            return status;
        }
        catch (IOException error) when (error.HResult == BrokenPipe)
        {
            return ExitStatus.Done;
        }
        catch (IOException)
        {
            // A full disk, say: nobody has all of the answer.
            Error.WriteLine("无法写出结果 / the output cannot be written");
            return ExitStatus.BadInput;
        }
    }

    public void Dispose()
    {
        // What was written has been flushed; flushing once more would only fail again where nobody reads.
        Error.Dispose();
        Input.Dispose();
    }

    // The console's own stream says nothing when the other end of a pipe is closed, and a program that answers queries would never end.
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            try
            {
                var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!stream.CanSeek)
                {
                    return stream;
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // Whatever it is, the console knows how to write there.
            }
        }

        return Console.OpenStandardOutput();
    }

    private static StreamWriter WriterOf(Stream stream) => new(stream, Utf8) { NewLine = "\n" };
}
