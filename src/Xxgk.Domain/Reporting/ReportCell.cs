using Ardalis.GuardClauses;

namespace Xxgk.Reporting;

/// <summary>A cell of a table (单元格): a text, and the address to which it leads.</summary>
public sealed class ReportCell : IEquatable<ReportCell>
{
    private ReportCell(string text, string? address)
    {
        Text = Guard.Against.Null(text);
        Address = address;
    }

    /// <summary>The text (文本).</summary>
    public string Text { get; }

    /// <summary>The address to which it leads (链接); null where it leads nowhere.</summary>
    public string? Address { get; }

    /// <summary>Whether the address is one of the web (是否网址), so that writers make a link of it: http or https, and nothing else.</summary>
    public bool IsWebAddress =>
        Uri.TryCreate(Address, UriKind.Absolute, out var uri)
        && (string.Equals(uri.Scheme, "https", StringComparison.Ordinal) || string.Equals(uri.Scheme, "http", StringComparison.Ordinal));

    /// <summary>A cell of text (文本单元格).</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportCell Of(string text) => new(text, null);

    /// <summary>A cell that leads to an address (链接单元格).</summary>
    /// <param name="address">The address.</param>
    /// <param name="text">What is shown; the address by default.</param>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    public static ReportCell Link(string address, string? text = null) => new(text ?? address, Guard.Against.Null(address));

    /// <inheritdoc/>
    public bool Equals(ReportCell? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && string.Equals(Address, other.Address, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportCell);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text (文本).</summary>
    public override string ToString() => Text;
}
