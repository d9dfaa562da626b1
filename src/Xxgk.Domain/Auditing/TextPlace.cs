namespace Xxgk.Auditing;

/// <summary>A place in the original text of a report (原文位置), counted in UTF-16 units.</summary>
/// <param name="Offset">The units before it, from 0 (偏移).</param>
/// <param name="Length">How many units it has (长度).</param>
/// <param name="Line">Its line, from 1 (行).</param>
/// <param name="Column">Its first unit in that line, from 1 (列).</param>
public sealed record TextPlace(int Offset, int Length, int Line, int Column);
