namespace Xxgk.Samples.Web.Storage;

/// <summary>A row that two people may edit at a time: the second finds out.</summary>
public interface IVersioned
{
    int Version { get; set; }
}
