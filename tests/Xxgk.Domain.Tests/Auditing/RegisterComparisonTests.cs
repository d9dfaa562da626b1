using Xxgk.Auditing;
using Xxgk.Requests;

namespace Xxgk.Domain.Tests.Auditing;

/// <summary>A figure that the register does not bear out is a finding.</summary>
public sealed class RegisterComparisonTests
{
    private static readonly AuditInput Input = new()
    {
        Register = DisclosureRegister.Of(
            [],
            RegisterSource.Extract,
            [
                new(DeclaredSubject.DisclosedItems, Quantity.Of(1500, "条")),
                Count(ChannelKind.SchoolWebsite, 900), Count(ChannelKind.NewMedia, 400, "微信"), Count(ChannelKind.NewMedia, 200, "微博"),
                new(DeclaredSubject.Followers, Quantity.Of(46900, "人")) { Channel = Channel.Of(ChannelKind.NewMedia) },
            ]),
    };

    [Theory]
    [InlineData("全年公开信息1500条，其中学校网站900条，微信400条，微博200条。")]
    [InlineData("学校网站公开信息900条，微信、微博等新媒体公开信息600条。")]
    [InlineData("学校网站公开信息900余条。")]
    [InlineData("通过广播公开信息30条。")]
    public void Figures_that_the_register_bears_out_raise_nothing(string text) => Assert.Empty(Audits.Alarms(text, Input));

    [Theory]
    [InlineData("学校网站公开信息⟦4405:901条⟧，微信、微博等新媒体公开信息600条。")]
    [InlineData("学校网站公开信息900条，微信、微博等新媒体公开信息⟦4405:650条⟧。")]
    [InlineData("全年公开信息⟦4405:1400条⟧，其中学校网站900条，微信400条，宣传栏100条。")]
    public void A_figure_that_it_does_not_bear_out_is_found(string marked)
    {
        var (text, marks) = Marked.Read(marked);
        var finding = Assert.Single(Audits.Of(text, Input).Findings);
        Assert.Equal(("XXGK4405", marks[0].Offset, marks[0].Expression), (finding.Code, finding.Place.Offset, finding.Expression));
    }

    [Theory]
    [InlineData("RequestsReceived", 12, "本学年，学校收到信息公开申请12件，答复10件。")]
    [InlineData("RequestsReceived", 0, "本学年未收到信息公开申请。")]
    [InlineData("RequestsReceived", 12, "上一学年收到信息公开申请9件。")]
    [InlineData("RequestsReceived", 12, "学校未收到书面申请。")]
    [InlineData("RequestsReceived", 12, "印发申请表300份，收到信息公开申请12件。")]
    [InlineData("Complaints", 1, "因信息公开收到举报1件，行政复议2件。")]
    [InlineData("Lawsuits", 0, "没有因学校信息公开工作受到举报、复议、诉讼的情况。")]
    [InlineData("RequestsReceived", 12, "⟦4406:未收到信息公开申请⟧。")]
    [InlineData("RequestsReceived", 12, "全年受理申请⟦4406:11件⟧。")]
    [InlineData("Complaints", 1, "⟦4406:没有因学校信息公开工作受到举报、复议、诉讼的情况⟧。")]
    [InlineData("Reconsiderations", 1, "因信息公开收到举报1件，行政复议⟦4406:2件⟧。")]
    public void What_was_received_is_compared_with_the_register(string subject, int declared, string marked)
    {
        var (text, marks) = Marked.Read(marked);
        var register = DisclosureRegister.Of([], RegisterSource.Extract, [new(Enum.Parse<DeclaredSubject>(subject), Quantity.Of(declared, "件"))]);
        var found = Audits.Of(text, new() { Register = register }).Findings.Where(finding => finding.Severity > Severity.Note);
        Assert.Equal(marks.Select(mark => ("XXGK4406", mark.Offset, mark.Expression)), found.Select(finding => (finding.Code, finding.Place.Offset, finding.Expression)));
    }

    [Theory]
    [InlineData("本学年，学校收到信息公开申请1件。没有因学校信息公开工作受到举报、复议、诉讼的情况。")]
    [InlineData("本学年，学校收到信息公开申请⟦4406:2件⟧。")]
    [InlineData("⟦4406:未收到信息公开申请⟧。")]
    [InlineData("因信息公开收到举报⟦4406:1件⟧。")]
    public void The_ledger_s_count_goes_before_the_declared_one(string marked)
    {
        var (text, marks) = Marked.Read(marked);
        var ledger = new RequestLedger([new InformationRequest("1", RequestLaw.Measures, new(2021, 3, 1))]);
        var input = new AuditInput
        {
            Register = DisclosureRegister.Of([], RegisterSource.Extract, [new(DeclaredSubject.RequestsReceived, Quantity.Of(2, "件"))]),
            Requests = RequestStatistics.Of(ledger, ReportingPeriod.Parse("2020-2021"), null, new RequestFacts(ledger).ClockOn(WorkingCalendar.National)),
        };
        var found = Audits.Of(text, input).Findings.Where(finding => finding.Severity > Severity.Note);
        Assert.Equal(marks.Select(mark => ("XXGK4406", mark.Offset)), found.Select(finding => (finding.Code, finding.Place.Offset)));
    }

    [Fact]
    public void A_period_that_the_school_supplies_tells_the_school_year() =>
        Assert.Equal(
            ["XXGK4201 2019-2020学年"],
            Audits.Alarms("2019-2020学年，学校公开信息。", new AuditInput { Period = ReportingPeriod.Of(AcademicYear.Starting(2020)) }));

    private static DeclaredCount Count(ChannelKind kind, int number, string? name = null) =>
        new(DeclaredSubject.DisclosedItems, Quantity.Of(number, "条")) { Channel = Channel.Of(kind, name) };
}
