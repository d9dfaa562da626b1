using System.Text;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>A stream of many schools is cut at header lines, so that several workers share it.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class SchoolLinesHeaderTests
{
    private const string Header = """{"school":{"institution":{"name":"某某学院","kind":"university"},"period":"2020-2021","source":"complete"}}""";
    private const string Record = """{"id":"一","title":"章程","item":"2.1","producedOn":"2021-03-05","publications":[{"from":"2021-03-06"}]}""";

    private static readonly ChecklistEvaluator Evaluator = new(Checklist2014.Edition, WorkingCalendar.National);

    [Property(MaxTest = 40)]
    public Property Cut_at_headers_the_parts_give_the_results_of_the_whole(SchoolFacts one, SchoolFacts two, SchoolFacts three, PositiveInt size)
    {
        byte[] all = [.. Lines(one), .. Lines(two), .. "{\"school\": broken\n{}\n"u8, .. Lines(three)];
        var expected = Evaluate(all).Select(TextOf);
        var parts = Cut(all, 1 + (size.Get * 37 % all.Length));
        return parts.SelectMany(Evaluate).Select(TextOf).SequenceEqual(expected, StringComparer.Ordinal)
            .Label($"{parts.Count} parts")
            .Classify(parts.Count == 1, "one part")
            .Classify(parts.Count == 4, "a part a school");
    }

    [Fact]
    public void The_places_are_those_at_which_header_lines_begin()
    {
        var lines = $"{Record}\n{Header}\n{Record}\r\n\r\n  {Header}\n{Record}";
        var bytes = Encoding.UTF8.GetBytes(lines);
        using var stream = new MemoryStream(bytes);
        var first = Encoding.UTF8.GetByteCount(Record) + 1;
        var second = bytes.Length - Encoding.UTF8.GetByteCount($"  {Header}\n{Record}");

        Assert.All(Enumerable.Range(0, first + 1), from => Assert.Equal(first, SchoolLines.FindHeader(stream, from)));
        Assert.All(Enumerable.Range(first + 1, second - first), from => Assert.Equal(second, SchoolLines.FindHeader(stream, from)));
        Assert.All(Enumerable.Range(second + 1, bytes.Length - second + 3), from => Assert.Equal(-1, SchoolLines.FindHeader(stream, from)));
    }

    [Fact]
    public void A_byte_order_mark_belongs_to_the_first_header()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Header)]);
        Assert.Equal(0, SchoolLines.FindHeader(stream, 0));
        Assert.Equal(-1, SchoolLines.FindHeader(stream, 1));
    }

    [Fact]
    public void Lines_longer_than_what_is_read_at_a_time_are_passed_over()
    {
        var start = Encoding.UTF8.GetBytes(Header + "\n{\"id\":\"" + new string('a', 300_000) + "\"}\n" + new string('\n', 200_000));
        using var stream = new MemoryStream([.. start, .. Encoding.UTF8.GetBytes(Header)]);
        Assert.Equal(start.Length, SchoolLines.FindHeader(stream, 1));
    }

    [Theory]
    [InlineData(65)]
    [InlineData(129)]
    public void A_line_that_is_too_long_is_no_header_and_the_one_after_it_is_found(int megabytes)
    {
        var start = Encoding.UTF8.GetBytes("{\"school\":\"");
        var bytes = new byte[start.Length + (megabytes << 20)];
        bytes.AsSpan().Fill((byte)'a');
        start.CopyTo(bytes, 0);
        var end = Encoding.UTF8.GetBytes("\n" + Header);
        end.CopyTo(bytes, bytes.Length - end.Length);
        using var stream = new MemoryStream(bytes);
        Assert.Equal(bytes.Length - end.Length + 1, SchoolLines.FindHeader(stream, 0));
    }

    [Fact]
    public void A_stream_that_cannot_seek_and_a_place_before_the_first_byte_are_refused()
    {
        using var trickle = new TrickleStream([]);
        using var empty = new MemoryStream();
        Assert.Throws<NotSupportedException>(() => SchoolLines.FindHeader(trickle, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SchoolLines.FindHeader(empty, -1));
        Assert.Throws<ArgumentNullException>(() => SchoolLines.FindHeader(null!, 0));
        Assert.Equal(-1, SchoolLines.FindHeader(empty, 0));
        Assert.Equal(-1, SchoolLines.FindHeader(empty, 7));
    }

    [Fact]
    public void One_as_of_date_may_be_given_for_every_school()
    {
        var own = Header.Replace("\"period\"", "\"asOf\":\"2021-10-31\",\"period\"", StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes($"{own}\n{Record}\n{Header}\n{Record}");
        using var stream = new MemoryStream(bytes);
        var asOf = new LocalDate(2021, 9, 15);
        Assert.All(SchoolLines.Evaluate(Evaluator, stream, asOf), result => Assert.Equal(asOf, result.Statement!.AsOf));
    }

    private static List<byte[]> Cut(byte[] bytes, int size)
    {
        using var stream = new MemoryStream(bytes);
        List<byte[]> parts = [];
        for (long start = 0, next; start < bytes.Length; start = next)
        {
            next = SchoolLines.FindHeader(stream, start + size);
            next = next < 0 ? bytes.Length : next;
            parts.Add(bytes[(int)start..(int)next]);
        }

        return parts;
    }

    private static List<SchoolLinesResult> Evaluate(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return [.. SchoolLines.Evaluate(Evaluator, stream)];
    }

    private static byte[] Lines(SchoolFacts facts)
    {
        using var stream = new MemoryStream();
        SchoolLines.Write(facts, stream);
        return stream.ToArray();
    }

    private static string TextOf(SchoolLinesResult result)
    {
        if (result.Statement is not { } statement)
        {
            return string.Join("\n", result.Problems.Select(problem => (problem.Path, problem.Column, problem.Message)));
        }

        using var stream = new MemoryStream();
        Xxgk.Serialization.StatementJson.Write(statement, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
