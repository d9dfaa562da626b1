namespace Xxgk.Samples.Import.Links;

/// <summary>Kinds of content that an address or its first bytes tell apart (内容类型).</summary>
internal enum ContentKind
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>A page.</summary>
    Page,

    Pdf,

    /// <summary>A document of a word processor, of a spreadsheet or of slides.</summary>
    Office,

    Archive,

    Image,

    /// <summary>A packed file: an archive, and the newer documents are packed too.</summary>
    Packed,
}

/// <summary>Tells the kind of content by a name, by what a server says, and by the first bytes.</summary>
internal static class ContentKinds
{
    private const int WherePdfBegins = 1024;

    public static Wording ToWording(this ContentKind kind) => kind switch
    {
        ContentKind.Page => Wording.Of("网页", "a page"),
        ContentKind.Pdf => Wording.Of("PDF文件", "a PDF file"),
        ContentKind.Office => Wording.Of("办公文档", "an office document"),
        ContentKind.Archive or ContentKind.Packed => Wording.Of("压缩文件", "an archive"),
        ContentKind.Image => Wording.Of("图片", "a picture"),
        _ => Wording.Of("其他内容", "other content"),
    };

    /// <summary>What the name in an address promises; programs behind .aspx, .jsp and the like may answer anything.</summary>
    public static ContentKind Named(Uri address) => Path.GetExtension(address.AbsolutePath).ToLowerInvariant() switch
    {
        ".htm" or ".html" or ".shtml" or ".xhtml" => ContentKind.Page,
        ".pdf" => ContentKind.Pdf,
        ".doc" or ".docx" or ".xls" or ".xlsx" or ".ppt" or ".pptx" or ".wps" or ".et" or ".dps" or ".rtf" => ContentKind.Office,
        ".zip" or ".rar" or ".7z" => ContentKind.Archive,
        ".jpg" or ".jpeg" or ".png" or ".gif" or ".bmp" => ContentKind.Image,
        _ => ContentKind.Unknown,
    };

    /// <summary>What came: what the server says of a page, what the bytes show, and last what the server says.</summary>
    public static ContentKind Of(Answer answer) => answer.IsPage ? ContentKind.Page : Shown(answer.Content) is not ContentKind.Unknown and var shown ? shown : Served(answer.MediaType);

    /// <summary>Whether what came is not what was promised; where either is not told, it may be.</summary>
    public static bool Contradicts(ContentKind promised, ContentKind came) =>
        promised != ContentKind.Unknown
        && came != ContentKind.Unknown
        && promised != came
        && !(came == ContentKind.Packed && promised is ContentKind.Office or ContentKind.Archive);

    private static ContentKind Served(string? mediaType) => mediaType switch
    {
        "application/pdf" => ContentKind.Pdf,
        "application/zip" or "application/x-zip-compressed" => ContentKind.Packed,
        "application/vnd.rar" or "application/x-rar-compressed" or "application/x-7z-compressed" => ContentKind.Archive,
        "application/msword" or "application/vnd.ms-excel" or "application/vnd.ms-powerpoint" => ContentKind.Office,
        { } type when type.StartsWith("application/vnd.openxmlformats-officedocument.", StringComparison.Ordinal) => ContentKind.Office,
        { } type when type.StartsWith("image/", StringComparison.Ordinal) => ContentKind.Image,
        _ => ContentKind.Unknown,
    };

    private static ContentKind Shown(ReadOnlySpan<byte> content)
    {
        if (content[..Math.Min(content.Length, WherePdfBegins)].IndexOf("%PDF-"u8) >= 0)
        {
            return ContentKind.Pdf;
        }

        if (content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8))
        {
            return ContentKind.Packed;
        }

        if (content.StartsWith("{\\rtf"u8) || IsCompound(content))
        {
            return ContentKind.Office;
        }

        if (content.StartsWith("Rar!"u8) || content.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]))
        {
            return ContentKind.Archive;
        }

        if (content.StartsWith("GIF8"u8) || content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return ContentKind.Image;
        }

        return IsPage(content) ? ContentKind.Page : ContentKind.Unknown;
    }

    // The older documents, one container for all.
    private static bool IsCompound(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    private static bool IsPage(ReadOnlySpan<byte> content)
    {
        var text = content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? content[3..] : content;
        text = text.TrimStart(" \t\r\n"u8);
        return BeginsWith(text, "<!doctype html") || BeginsWith(text, "<html");
    }

    private static bool BeginsWith(ReadOnlySpan<byte> text, string beginning) =>
        text.Length >= beginning.Length && System.Text.Ascii.EqualsIgnoreCase(text[..beginning.Length], beginning);
}
