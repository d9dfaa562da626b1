using Xxgk.Requests;
using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Requests;

public sealed class RelatedProcedureTests
{
    [Fact]
    [Provision("《高等学校信息公开办法》第六条")]
    public void To_clarify_false_information_is_a_duty_of_the_school_itself() => Assert.Equal(
        (Instruments.Measures.Article(6), true),
        (RelatedProcedure.Of(RelatedMatterKind.Clarification).Basis, RelatedProcedure.Of(RelatedMatterKind.Clarification).AnsweringOfficeDecides));

    [Fact]
    [Provision("《高等学校信息公开办法》第十九条")]
    public void What_is_recorded_wrongly_about_oneself_is_corrected_or_passed_on()
    {
        var procedure = RelatedProcedure.Of(RelatedMatterKind.OwnDataCorrection);
        Assert.Equal(Instruments.Measures.Article(19), procedure.Basis);
        Assert.Contains(RelatedOutcome.Corrected, procedure.Outcomes);
        Assert.Contains(RelatedOutcome.Transferred, procedure.Outcomes);
    }

    [Fact]
    [Provision("《教育部关于公布〈高等学校信息公开事项清单〉的通知》第一部分")]
    public void What_is_shown_to_be_inaccurate_is_corrected_within_20_working_days()
    {
        var procedure = RelatedProcedure.Of(RelatedMatterKind.PublicCorrection);
        Assert.Equal((Instruments.ChecklistNotice2014.Part(1), WorkingDays.Of(20)), (procedure.Basis, procedure.CorrectionTerm));
    }
}
