using Xxgk.Requests;
using Xxgk.Serialization;

namespace Xxgk.Specification.Tests;

/// <summary>Input with a fault is refused, with located problems and without an exception.</summary>
[Properties(Arbitrary = [typeof(XxgkArbitraries), typeof(XxgkInvalid)])]
public sealed class InvalidInputTests
{
    [Property]
    public bool A_text_that_is_no_date_is_refused(UnreadableText<PartialDate> given) => !PartialDate.TryParse(given.Text, out _);

    [Property]
    public bool A_text_that_is_no_academic_year_is_refused(UnreadableText<AcademicYear> given) => !AcademicYear.TryParse(given.Text, out _);

    [Property]
    public bool A_text_that_is_no_period_is_refused(UnreadableText<ReportingPeriod> given) => !ReportingPeriod.TryParse(given.Text, out _);

    [Property]
    public bool A_text_that_is_no_quantity_is_refused(UnreadableText<Quantity> given) => !Quantity.TryParse(given.Text, out _);

    [Property]
    public bool A_text_that_is_no_provision_is_refused(UnreadableText<Provision> given) => !Provision.TryParse(given.Text, out _);

    [Property]
    public bool A_text_that_is_no_document_number_is_refused(UnreadableText<DocumentNumber> given) => !DocumentNumber.TryParse(given.Text, out _);

    [Property]
    public bool A_text_that_is_no_channel_is_refused(UnreadableText<Channel> given) => !Channel.TryParse(given.Text, out _);

    [Property]
    public Property A_school_s_file_with_a_fault_gives_problems_and_no_school(BrokenFile<SchoolFacts> given) =>
        Refused(SchoolFile.Read([.. given.Utf8]), given.Fault);

    [Property]
    public Property A_ledger_s_file_with_a_fault_gives_problems_and_no_ledger(BrokenFile<RequestFacts> given) =>
        Refused(LedgerFile.Read([.. given.Utf8]), given.Fault);

    private static Property Refused<T>(LoadResult<T> loaded, string fault)
        where T : class =>
        (!loaded.TryGetValue(out _) && loaded.Problems.Count > 0 && loaded.Problems.All(problem => problem is { Line: > 0, Column: > 0 }))
            .Classify(true, fault);
}
