namespace Xxgk;

/// <summary>A part of a checklist item, by its numbers, or a school's own item (事项引用).</summary>
public readonly struct ItemReference
{
}
