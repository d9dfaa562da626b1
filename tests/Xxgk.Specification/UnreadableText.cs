namespace Xxgk.Specification;

/// <summary>A text that a type's <c>TryParse</c> refuses (不能识读的文本).</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="Text">The text.</param>
public sealed record UnreadableText<T>(string Text);
