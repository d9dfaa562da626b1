namespace Xxgk.Auditing;

/// <summary>The library's rules for the text of a report (审核规则表).</summary>
public static class AuditRules
{
    /// <summary>Every rule, in order of identifiers (全部规则).</summary>
    public static IReadOnlyList<AuditRule> All { get; } =
    [
        new NumberOfTitleRule(), new NearTitleRule(), new NumberFormRule(), new UnclosedTitleRule(), new RepealedBasisRule(), new StaleNoticeRule(),
        new StrayYearRule(), new PeriodRule(), new FiguresInPeriodRule(), new OwnDateRule(),
        new AnnouncedPartsRule(), new ListedPartsRule(), new HeadingSequenceRule(), new EnumerationSlipRule(), new MissingSectionRule(),
        new TotalRule(), new ApproximateExactRule(), new PerCentRule(), new ZeroRule(), new RegisterRule(), new ReceivedRule(),
        new RepeatedNameRule(), new RepeatedWordRule(), new RepeatedParagraphRule(), new ForeignWordRule(),
        new DamagedTextRule(), new ContactFormRule(), new ShortNameRule(), new AnnexRule(), new BareTitleRule(),
    ];
}
