namespace Xxgk.Specification;

/// <summary>What a school's own store of its register must keep (台账存储规约): derive it, and supply the store.</summary>
/// <typeparam name="TStore">The school's own type of store; it takes nothing from this package.</typeparam>
public abstract class DisclosureRegisterSpecification<TStore> : StoreSpecification<TStore>
{
    private static readonly ChecklistEvaluator Evaluator = new(Checklist2014.Edition, WorkingCalendar.National);

    /// <summary>Saves a school's register in the place of the one that was there (保存).</summary>
    /// <param name="store">The store.</param>
    /// <param name="register">The register.</param>
    protected abstract Task SaveAsync(TStore store, DisclosureRegister register);

    /// <summary>Reads the register back (读取): an empty one where none was saved. In which order the records come does not matter.</summary>
    /// <param name="store">The store.</param>
    protected abstract Task<DisclosureRegister> LoadAsync(TStore store);

    /// <summary>Every record comes back with all that was said of it, and every declared count (保存后读取不丢失).</summary>
    /// <param name="register">The register.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第一部分")]
    public virtual Task Nothing_is_lost_on_save_and_load(DisclosureRegister register) => WithStoreAsync(async store =>
        ExpectSame(RegisterDifference.First(register, await RoundTripAsync(store, register).ConfigureAwait(false))));

    /// <summary>A store that was never written to holds an empty register, and says so without an error (空存储为空台账).</summary>
    [SpecificationProperty(MaxTest = 1)]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第一部分")]
    public virtual Task A_new_store_is_empty() => WithStoreAsync(async store =>
    {
        var register = await LoadAsync(store).ConfigureAwait(false);
        Expect(register.Records.Count == 0 && register.DeclaredCounts.Count == 0, $"A new store is expected to be empty; there is {register}.");
    });

    /// <summary>What is saved last is what is there: a corrected record replaces the wrong one (后保存的为准).</summary>
    /// <param name="earlier">The register before.</param>
    /// <param name="later">The register after.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第一部分")]
    public virtual Task What_is_saved_last_is_what_is_there(DisclosureRegister earlier, DisclosureRegister later) => WithStoreAsync(async store =>
    {
        await SaveAsync(store, earlier).ConfigureAwait(false);
        ExpectSame(RegisterDifference.First(later, await RoundTripAsync(store, later).ConfigureAwait(false)));
    });

    /// <summary>Saving the same again changes nothing (重复保存不改变结果).</summary>
    /// <param name="register">The register.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第一部分")]
    public virtual Task Saving_the_same_again_changes_nothing(DisclosureRegister register) => WithStoreAsync(async store =>
    {
        var once = await RoundTripAsync(store, register).ConfigureAwait(false);
        ExpectSame(RegisterDifference.First(register, await RoundTripAsync(store, once).ConfigureAwait(false)));
    });

    /// <summary>Two stores know nothing of one another (各存储互不影响).</summary>
    /// <param name="one">The register of one.</param>
    /// <param name="other">The register of the other.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第一部分")]
    public virtual Task Two_stores_share_nothing(DisclosureRegister one, DisclosureRegister other) => WithStoreAsync(first => WithStoreAsync(async second =>
    {
        await SaveAsync(first, one).ConfigureAwait(false);
        await SaveAsync(second, other).ConfigureAwait(false);
        ExpectSame(RegisterDifference.First(one, await LoadAsync(first).ConfigureAwait(false)));
    }));

    /// <summary>A day stays a day, a month a month, and what is not known stays unknown (日期精度不变).</summary>
    /// <param name="record">A record.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第二部分")]
    public virtual Task A_date_is_as_exact_as_it_was_entered(DisclosureRecord record) => WithStoreAsync(async store =>
    {
        var loaded = await RoundTripAsync(store, DisclosureRegister.Of([record])).ConfigureAwait(false);
        var (expected, actual) = (DatesOf(record), loaded.Records.Count == 1 ? DatesOf(loaded.Records[0]) : "no record");
        Expect(expected == actual, $"{record.Id}: the dates '{expected}' are expected, '{actual}' is there.");
    });

    /// <summary>What is withheld, on campus only or upon request stays so, with its reason and its provision (公开属性、理由和依据不变).</summary>
    /// <param name="record">A record.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第十条")]
    public virtual Task What_is_not_for_all_stays_so_with_its_reason(DisclosureRecord record) => WithStoreAsync(async store =>
    {
        var loaded = await RoundTripAsync(store, DisclosureRegister.Of([record])).ConfigureAwait(false);
        var actual = loaded.Records.Count == 1 ? loaded.Records[0].Scope : null;
        Expect(record.Scope.Equals(actual), $"{record.Id}: the scope {record.Scope} is expected, {actual?.ToString() ?? "no record"} is there.");
    });

    /// <summary>The statement does not depend on the order in which records were entered (录入次序不影响评估).</summary>
    /// <param name="given">A school and a day.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public virtual Task Order_does_not_matter(EvaluationCase given) => WithStoreAsync(async store =>
    {
        var register = given.Facts.Register;
        var reversed = DisclosureRegister.Of(register.Records.Reverse(), register.Source, register.DeclaredCounts);
        await SameStatementAsync(given, await RoundTripAsync(store, reversed).ConfigureAwait(false)).ConfigureAwait(false);
    });

    /// <summary>What was saved and what was loaded are judged alike, item by item (保存前后评估一致).</summary>
    /// <param name="given">A school and a day.</param>
    [SpecificationProperty]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第三部分")]
    public virtual Task What_was_saved_and_what_was_loaded_are_judged_alike(EvaluationCase given) => WithStoreAsync(async store =>
        await SameStatementAsync(given, await RoundTripAsync(store, given.Facts.Register).ConfigureAwait(false)).ConfigureAwait(false));

    /// <summary>Publications by channel are as many as before (分途径统计不变).</summary>
    /// <param name="register">The register.</param>
    [SpecificationProperty]
    [Provision("《高等学校信息公开办法》第二十四条")]
    public virtual Task Counts_by_channel_are_the_same_after_loading(DisclosureRegister register) => WithStoreAsync(async store =>
    {
        var loaded = await RoundTripAsync(store, register).ConfigureAwait(false);
        var (expected, actual) = (Told(register.CountByChannel()), Told(loaded.CountByChannel()));
        Expect(expected == actual, $"Publications by channel: {expected} are expected, {actual} are there.");
    });

    private static Task SameStatementAsync(EvaluationCase given, DisclosureRegister loaded)
    {
        var facts = new SchoolFacts(given.Facts.Institution, given.Facts.Period, loaded) { Catalogue = given.Facts.Catalogue, Declarations = given.Facts.Declarations };
        var (expected, actual) = (Evaluator.Evaluate(given.Facts, given.AsOf), Evaluator.Evaluate(facts, given.AsOf));
        Expect(
            ComplianceTally.Of(expected).Equals(ComplianceTally.Of(actual)),
            $"The statement {ComplianceTally.Of(expected)} is expected, {ComplianceTally.Of(actual)} is there.");
        return Task.CompletedTask;
    }

    private static string DatesOf(DisclosureRecord record) => string.Join(
        " ",
        new[] { record.ProducedOn, record.RepealedOn }
            .Concat(record.Changes.Select(day => (PartialDate?)day))
            .Concat(record.Reviews.Select(review => (PartialDate?)review.On))
            .Concat(record.Publications.SelectMany(shown => new[] { shown.From, shown.Until, shown.Term, shown.LinkCheckedOn }))
            .Select(date => date?.ToString() ?? "-"));

    private static string Told(IReadOnlyDictionary<ChannelKind, int> counts) => string.Join(" ", counts.Select(count => FormattableString.Invariant($"{count.Key}:{count.Value}")));

    private async Task<DisclosureRegister> RoundTripAsync(TStore store, DisclosureRegister register)
    {
        await SaveAsync(store, register).ConfigureAwait(false);
        return await LoadAsync(store).ConfigureAwait(false);
    }
}
