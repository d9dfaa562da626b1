namespace Xxgk.Benchmarks.Tests.Works;

/// <summary>What every work must say for the pages.</summary>
public sealed class WorkTests
{
    [Fact]
    public void Every_work_has_targets_or_says_why_not() =>
        Assert.Empty(AllWorks.InOrder.Where(work => work.Targets.Count == 0 && work.WithoutTargets.Length == 0).Select(work => work.Id));

    [Fact]
    public void No_id_is_given_twice() => Assert.Equal(AllWorks.InOrder.Count, AllWorks.InOrder.Select(work => work.Id).Distinct().Count());

    [Fact]
    public void Every_work_has_Chinese_words() => Assert.Empty(AllWorks.InOrder
        .Where(work => work.TitleInChinese.Length == 0 || work.UnitInChinese.Length == 0 || (work.Remark.Length > 0 && work.RemarkInChinese.Length == 0))
        .Select(work => work.Id));

    [Fact]
    public void Every_contender_has_Chinese_words() => Assert.Empty(
        from work in AllWorks.InOrder
        from contender in work.Contenders
        where contender.NameInChinese.Length == 0 || contender.WordsInChinese.Length == 0
        select $"{work.Id}: {contender.Name}");

    [Fact]
    public void Whatever_is_explained_is_explained_in_both_languages() => Assert.Empty(
        from work in AllWorks.InOrder
        from target in work.Targets
        where (target.Explanation.Length == 0) != (target.ExplanationInChinese.Length == 0)
        select $"{work.Id}: {target}");

    [Fact]
    public void A_target_names_contenders_of_its_work() => Assert.Empty(
        from work in AllWorks.InOrder
        let names = work.Contenders.Select(contender => contender.Name).ToHashSet(StringComparer.Ordinal)
        from target in work.Targets
        from name in (string[])[target.Of, target.Against, .. target.Aspect == Aspect.Gain ? [target.OfWithTwo, target.AgainstWithTwo] : Array.Empty<string>()]
        where name.Length > 0 && !names.Contains(name)
        select $"{work.Id}: {name}");

    [Fact]
    public void The_yardstick_is_a_contender() =>
        Assert.All(AllWorks.InOrder.Where(work => work.Yardstick is not null), work => Assert.Contains(work.Yardstick, work.Contenders.Select(contender => contender.Name)));

    [Fact]
    public void A_target_names_another_contender_just_where_it_compares_with_one() => Assert.Empty(
        from work in AllWorks.InOrder
        from target in work.Targets
        where (target.Against.Length > 0) != (target.Aspect is Aspect.Time or Aspect.Allocation or Aspect.Gain)
        select $"{work.Id}: {target}");

    [Fact]
    public void Throughput_and_gain_are_reached_from_below() => Assert.Empty(
        from work in AllWorks.InOrder
        from target in work.Targets
        where target.Aspect is Aspect.Throughput or Aspect.Gain && !target.IsAtLeast
        select $"{work.Id}: {target}");
}
