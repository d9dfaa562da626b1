namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>What the whole process holds is measured: no other test may run beside it.</summary>
[Collection(nameof(SchoolFileMemoryTests))]
[CollectionDefinition(nameof(SchoolFileMemoryTests), DisableParallelization = true)]
public class SchoolFileMemoryTests
{
    [Fact]
    public void Memory_does_not_grow_with_the_records_that_are_written()
    {
        var header = SchoolFile.Read("{ \"institution\": { \"name\": \"甲大学\", \"kind\": \"university\" }, \"period\": \"2020-2021\", \"source\": \"complete\" }"u8.ToArray()).Value;
        var (few, many) = (Held(header, 1_000), Held(header, 50_000));
        Assert.True(many < few + 500_000, $"{few} and {many} bytes");
    }

    // What is held when the last record is asked for.
    private static long Held(SchoolFacts header, int records)
    {
        var held = 0L;
        SchoolFile.Write(header, Made(), Stream.Null);
        return held;

        IEnumerable<DisclosureRecord> Made()
        {
            for (var i = 0; i < records; i++)
            {
                yield return new DisclosureRecord("r" + i, "学校章程") { ProducedOn = PartialDate.Parse("2021-03-05"), Publications = [new()] };
            }

            held = GC.GetTotalMemory(forceFullCollection: true);
        }
    }
}
