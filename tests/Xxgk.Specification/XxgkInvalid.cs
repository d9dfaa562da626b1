using Xxgk.Exemptions;
using Xxgk.Requests;

namespace Xxgk.Specification;

/// <summary>Generators of input that must be refused, apart from the valid ones: texts and files with one fault each (错误输入).</summary>
public static class XxgkInvalid
{
    // No text that the library reads begins with it.
    private const string Stray = "□";

    /// <summary>Texts that are no date (非日期文本).</summary>
    public static Arbitrary<UnreadableText<PartialDate>> UnreadablePartialDates() => From(XxgkArbitraries.PartialDates());

    /// <summary>Texts that are no academic year (非学年文本).</summary>
    public static Arbitrary<UnreadableText<AcademicYear>> UnreadableAcademicYears() => From(XxgkArbitraries.AcademicYears());

    /// <summary>Texts that are no period (非报告期文本).</summary>
    public static Arbitrary<UnreadableText<ReportingPeriod>> UnreadableReportingPeriods() => From(XxgkArbitraries.ReportingPeriods());

    /// <summary>Texts that are no quantity (非数量文本).</summary>
    public static Arbitrary<UnreadableText<Quantity>> UnreadableQuantities() => From(XxgkArbitraries.Quantities());

    /// <summary>Texts that are no place in an instrument (非条款引用文本).</summary>
    public static Arbitrary<UnreadableText<Provision>> UnreadableProvisions() => From(XxgkArbitraries.Provisions());

    /// <summary>Texts that are no number of a document (非文号文本).</summary>
    public static Arbitrary<UnreadableText<DocumentNumber>> UnreadableDocumentNumbers() => From(XxgkArbitraries.DocumentNumbers());

    /// <summary>Texts that are no channel (非公开途径文本).</summary>
    public static Arbitrary<UnreadableText<Channel>> UnreadableChannels() => From(XxgkArbitraries.Channels());

    /// <summary>Schools' files with one fault (有错的学校文件).</summary>
    public static Arbitrary<BrokenFile<SchoolFacts>> BrokenSchoolFiles() => Broken<SchoolFacts>(XxgkArbitraries.Schools().Generator.Select(school => Written(stream => SchoolFile.Write(school, stream))));

    /// <summary>Ledgers' files with one fault (有错的台账文件).</summary>
    public static Arbitrary<BrokenFile<RequestFacts>> BrokenLedgerFiles() => Broken<RequestFacts>(XxgkArbitraries.RequestFacts().Generator.Select(facts => Written(stream => LedgerFile.Write(facts, stream))));

    private static Arbitrary<UnreadableText<T>> From<T>(Arbitrary<T> valid)
        where T : notnull => Gen.OneOf(
            Gen.Constant(string.Empty),
            Gen.Elements(" ", "\u3000", "\0", "\uD83D", "null"),
            valid.Generator.Select(value => Stray + value),
            Gen.Choose(400, 4_000).Select(length => new string('9', length)))
        .Select(text => new UnreadableText<T>(text)).ToArbitrary();

    private static Arbitrary<BrokenFile<T>> Broken<T>(Gen<string> files) => Gen.OneOf(
            from text in files
            from at in Gen.Choose(0, text.Length - 1)
            select new BrokenFile<T>(Utf8(text.Substring(0, text.Substring(0, at).TrimEnd().Length)), "cut off"),
            from text in files
            from tail in Gen.Elements("{}", "]", "null", "x")
            select new BrokenFile<T>(Utf8(text + tail), "content after the end"),
            from text in files
            from value in Gen.Elements("1", "null", "{}", "\"x\"")
            select new BrokenFile<T>(Utf8(text.Insert(text.IndexOf('{') + 1, "\"noSuchMember\": " + value + ",")), "a member that there is not"),
            from text in files
            from damaged in Gen.Elements((byte)0xFF, (byte)0xC0, (byte)0x80)
            let bytes = Utf8(text)
            select new BrokenFile<T>([.. bytes.Take(bytes.Length - 1), damaged, bytes[bytes.Length - 1]], "no UTF-8"),
            from other in Gen.Elements("null", "[]", "1", "\"{}\"", string.Empty, " ")
            select new BrokenFile<T>(Utf8(other), "no object"))
        .ToArbitrary();

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).TrimEnd();
    }
}
