namespace Xxgk.Samples.Import.Links;

/// <summary>A publication whose result is not what it was (核查结果变化).</summary>
/// <param name="Link">The address, with what was found before.</param>
/// <param name="Is">What was found now.</param>
internal sealed record LinkChange(NamedLink Link, LinkResult Is)
{
    /// <summary>Whether nobody had checked it before (首次核查).</summary>
    public bool IsNew => Link.Was is null;
}
