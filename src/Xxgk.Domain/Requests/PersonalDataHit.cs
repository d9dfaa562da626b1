namespace Xxgk.Requests;

/// <summary>A place in a text where a personal datum was found (个人信息所在位置). It holds the place and the masked text, never the datum.</summary>
/// <param name="Kind">What was found (种类).</param>
/// <param name="Start">The index of its first UTF-16 unit in the text, from 0 (起始位置).</param>
/// <param name="Length">How many UTF-16 units it takes (长度).</param>
/// <param name="Masked">The text there with all but the first three and the last two digits masked (遮蔽后的文本).</param>
public sealed record PersonalDataHit(PersonalDataKind Kind, int Start, int Length, string Masked);
