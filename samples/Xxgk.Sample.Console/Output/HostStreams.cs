using System.Text;

namespace Xxgk.Samples.Output;

/// <summary>The three standard streams, in UTF-8 without a byte-order mark and with the same line ends on every machine.</summary>
internal sealed class HostStreams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public HostStreams()
    {
        IsTerminal = !Console.IsOutputRedirected;
        if (IsTerminal || !Console.IsErrorRedirected)
        {
            // A terminal is told once which encoding the bytes have; a pipe takes them as they are.
            Console.OutputEncoding = Utf8;
        }

        Output = WriterOf(Console.OpenStandardOutput());
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

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
        Input.Dispose();
    }

    private static StreamWriter WriterOf(Stream stream) => new(stream, Utf8) { NewLine = "\n" };
}
