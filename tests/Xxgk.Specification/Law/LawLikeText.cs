namespace Xxgk.Specification.Law;

/// <summary>A text made of what numbers and citations are made of.</summary>
/// <param name="Text">The text.</param>
public sealed record LawLikeText(string Text);
