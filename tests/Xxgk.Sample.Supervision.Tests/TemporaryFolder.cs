namespace Xxgk.Samples.Supervision.Tests;

/// <summary>A folder of one test's own, gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("xxgk-supervision-").FullName;

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public string Write(string name, params byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
