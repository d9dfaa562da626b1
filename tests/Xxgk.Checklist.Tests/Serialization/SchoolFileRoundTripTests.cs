using Xxgk.Serialization;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Serialization;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
public class SchoolFileRoundTripTests
{
    [Property(MaxTest = 200)]
    public Property What_is_written_is_read_back(SchoolFacts facts) => Same(facts, SchoolFile.Read(SchoolText.Written(facts)))
        .Classify(facts.Catalogue is not null, "catalogue")
        .Classify(facts.Catalogue?.Entries.Any(entry => entry.IsOwn) == true, "own items")
        .Classify(facts.Register.Records.Any(record => record.Item is { IsOwn: true }), "records of own items")
        .Classify(facts.Register.Records.Count > 3, "several records")
        .Classify(facts.Register.DeclaredCounts.Count > 0, "declared counts")
        .Classify(facts.Declarations.Count > 0, "declarations");

    [Property(MaxTest = 30)]
    public Property Escaped_texts_and_names_read_as_they_would_plain(SchoolFacts facts) =>
        Same(facts, SchoolFile.Read(SchoolText.Rewritten(SchoolText.Written(facts), escaped: true)));

    [Property(MaxTest = 30)]
    public Property A_compact_file_reads_as_an_indented_one(SchoolFacts facts) =>
        Same(facts, SchoolFile.Read(SchoolText.Rewritten(SchoolText.Written(facts), escaped: false)));

    [Property(MaxTest = 30)]
    public Property A_byte_order_mark_changes_nothing(SchoolFacts facts) =>
        Same(facts, SchoolFile.Read(SchoolText.WithByteOrderMark(SchoolText.Written(facts))));

    [Property(MaxTest = 30)]
    public bool What_was_read_is_written_as_it_was(SchoolFacts facts)
    {
        var once = SchoolText.Written(facts);
        return SchoolText.Written(SchoolFile.Read(once).Value).AsSpan().SequenceEqual(once);
    }

    [Property(MaxTest = 20)]
    public bool A_stream_is_left_open_and_the_bytes_are_the_same_each_time(SchoolFacts facts)
    {
        using var stream = new MemoryStream();
        SchoolFile.Write(facts, stream);
        var length = stream.Length;
        SchoolFile.Write(facts, stream);
        return stream.Length == 2 * length;
    }

    [Property(MaxTest = 50)]
    public bool Records_that_come_one_by_one_are_written_as_a_register_is(SchoolFacts facts)
    {
        var header = SchoolFile.Read(SchoolText.Written(facts)).Value;
        using var file = new MemoryStream();
        using var lines = new MemoryStream();
        using var whole = new MemoryStream();
        SchoolFile.Write(header, facts.Register.Records.Select(record => record), file);
        SchoolLines.Write(header, facts.Register.Records.Select(record => record), lines);
        SchoolLines.Write(facts, whole);
        return file.ToArray().AsSpan().SequenceEqual(SchoolText.Written(facts)) && lines.ToArray().AsSpan().SequenceEqual(whole.ToArray());
    }

    private static Property Same(SchoolFacts facts, LoadResult<SchoolFacts> result)
    {
        var difference = result.Succeeded ? SchoolFactsDifference.First(facts, result.Value) : string.Join("\n", result.Problems);
        return (difference is null && result.Problems.Count == 0 && result.FurtherProblems == 0).Label(difference ?? "no difference");
    }
}
