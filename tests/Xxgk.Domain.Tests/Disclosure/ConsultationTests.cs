using Xxgk.Specification;

namespace Xxgk.Domain.Tests.Disclosure;

[Properties(Arbitrary = [typeof(XxgkArbitraries)])]
[Provision("《高等学校信息公开办法》第十七条")]
public class ConsultationTests
{
    [Property]
    public Property It_is_open_long_enough_from_the_tenth_working_day_on(LocalDate opened, int length)
    {
        var closed = opened.PlusDays(Math.Abs(length % 30));
        var judgement = Judge(opened, closed);
        if (opened < new LocalDate(2010, 9, 1) || !WorkingCalendar.National.Add(opened, WorkingDays.Of(10)).TryGetValue(out var tenth))
        {
            return (judgement.Outcome is ConsultationOutcome.NoTerm or ConsultationOutcome.CannotBeDecided or ConsultationOutcome.TooShort).Classify(true, "not to be compared");
        }

        return (judgement.Outcome == (closed >= tenth ? ConsultationOutcome.LongEnough : ConsultationOutcome.TooShort))
            .Label($"{opened:uuuu-MM-dd} to {closed:uuuu-MM-dd}: {judgement.Wording}")
            .Collect(judgement.Outcome);
    }

    [Theory]
    [InlineData("2021-03-01", "2021-03-15", ConsultationOutcome.LongEnough, "征求意见10个工作日，不少于10个工作日。")]
    [InlineData("2021-03-01", "2021-03-14", ConsultationOutcome.TooShort, "征求意见9个工作日，少于10个工作日。")]
    [InlineData("2021-03-15", "2021-03-01", ConsultationOutcome.DatesContradict, "截止日期早于开始日期，日期矛盾。")]
    [InlineData("2010-03-01", "2010-03-15", ConsultationOutcome.NoTerm, "开始征求意见时《办法》尚未施行，无期限可核对。")]
    [InlineData("2021-03", "2021-03-15", ConsultationOutcome.CannotBeDecided, "缺少确切的起止日期，征求意见期限无法判定。")]
    [InlineData("2021-03-01", "unknown", ConsultationOutcome.CannotBeDecided, "缺少确切的起止日期，征求意见期限无法判定。")]
    public void Consultations_are_compared_with_ten_working_days(string opened, string closed, ConsultationOutcome outcome, string chinese)
    {
        var judgement = new Consultation("学生管理规定（草案）") { Opened = PartialDate.Parse(opened), Closed = PartialDate.Parse(closed) }.Judge(WorkingCalendar.National);
        Assert.Equal((outcome, chinese), (judgement.Outcome, judgement.Wording.Chinese));
        Assert.NotEmpty(judgement.Wording.English);
    }

    [Fact]
    public void Beyond_the_notices_a_term_that_ends_within_them_was_kept()
    {
        var last = WorkingCalendar.National.CoveredThrough!.Value;
        Assert.Equal(ConsultationOutcome.LongEnough, Judge(last.PlusDays(-60), last.PlusDays(5)).Outcome);
        Assert.Equal(ConsultationOutcome.CannotBeDecided, Judge(last.PlusDays(-3), last.PlusDays(60)).Outcome);
    }

    [Fact]
    public void That_the_article_asks_for_it_is_not_confirmed() =>
        Assert.Equal(Confirmation.Unconfirmed, Judge(new(2021, 3, 1), new(2021, 3, 15)).Term!.Basis.NumberConfirmation);

    private static ConsultationJudgement Judge(LocalDate opened, LocalDate closed) =>
        new Consultation("草案") { Opened = PartialDate.Of(opened), Closed = PartialDate.Of(closed) }.Judge(WorkingCalendar.National);
}
