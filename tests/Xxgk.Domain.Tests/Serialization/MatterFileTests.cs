using System.Text;
using Xxgk.Exemptions;
using Xxgk.Serialization;

namespace Xxgk.Domain.Tests.Serialization;

/// <summary>A matter is read whole, or every problem is named at its place.</summary>
public sealed class MatterFileTests
{
    private const string Valid =
        """
        {
          "title": "评审材料", "regime": "measures", "audience": "society", "decidedOn": "2021-10-20", "requestedOn": "2021-10-08", "item": "37",
          "secrecyReview": { "by": "保密办", "on": "2021-10-12", "result": "passed" },
          "portions": [
            { "name": "办法" },
            { "name": "名单", "inseparableFrom": "办法", "grounds": [
              { "ground": "personalPrivacy", "reason": "学号", "rightHolders": ["甲", "乙"], "rule": { "provision": "《高等学校信息公开办法》第十条第（三）项" } },
              { "words": "机密", "rule": { "words": "本校规定", "publishedOn": "2020-01-02" } } ],
              "consents": [{ "givenBy": "甲", "on": "2021-10-09", "to": "campus", "limitedTo": "姓名" }],
              "publicInterest": { "decidedBy": "校长办公会", "reasons": "公众关注", "on": "2021-10-10" },
              "choice": { "outcome": "withhold", "decidedBy": "办公室", "reasons": "内部事务", "on": "2021-10-11" } }
          ]
        }
        """;

    public static TheoryData<string, string, string> Faults => new()
    {
        { "\"measures\"", "⟦\"goi\"", "$.regime" },
        { "\"2021-10-20\"", "⟦\"2021-02-30\"", "$.decidedOn" },
        { "\"requestedOn\": \"2021-10-08\"", "\"requestedOn\": ⟦\"2021-10-21\"", "$.requestedOn" },
        { "{ \"name\": \"办法\" }", "{ \"name\": \"办法\" }, { \"name\": ⟦\"办法\" }", "$.portions[1].name" },
        { "\"inseparableFrom\": \"办法\"", "\"inseparableFrom\": ⟦\"无此部分\"", "$.portions[1].inseparableFrom" },
        { "\"ground\": \"personalPrivacy\"", "\"ground\": ⟦\"secret\"", "$.portions[1].grounds[0].ground" },
        { "[\"甲\", \"乙\"]", "[\"甲\", ⟦\"甲\"]", "$.portions[1].grounds[0].rightHolders[1]" },
        { "{ \"words\": \"机密\",", "⟦{ \"words\": \"机密\", \"ground\": \"stateSecrets\",", "$.portions[1].grounds[1]" },
        { "{ \"words\": \"本校规定\",", "⟦{ \"words\": \"本校规定\", \"provision\": \"《某校办法》第一条\",", "$.portions[1].grounds[1].rule" },
        { "\"campus\"", "⟦\"everyone\"", "$.portions[1].consents[0].to" },
    };

    [Fact]
    public void All_that_a_file_says_is_read()
    {
        Assert.True(Read(Valid).TryGetValue(out var review));
        Assert.Equal(("评审材料", ExemptionRegime.Measures, Audience.Society), (review.Title, review.Regime, review.Audience));
        Assert.Equal(new Review(ReviewKind.SecrecyReview, ReviewResult.Passed) { By = "保密办", On = PartialDate.Parse("2021-10-12") }, review.SecrecyReview);
        var list = review.Portions[1];
        Assert.Equal((2, 1, "办法"), (list.Grounds.Count, list.Consents.Count, list.InseparableFrom));
        Assert.Equal((ExemptionGround.PersonalPrivacy, "学号", 2), (list.Grounds[0].Ground, list.Grounds[0].Reason, list.Grounds[0].RightHolders.Count));
        Assert.Equal(("机密", "本校规定"), (list.Grounds[1].Words, list.Grounds[1].Rule!.Words));
        Assert.Equal("姓名", list.Consents[0].LimitedTo);
        Assert.Equal(("校长办公会", DiscretionOutcome.Withhold), (list.PublicInterest!.DecidedBy, list.Choice!.Outcome));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_problem_is_named_at_its_place(string stands, string put, string path)
    {
        Assert.Contains(stands, Valid, StringComparison.Ordinal);
        var marked = Valid.Replace(stands, put, StringComparison.Ordinal);
        var at = marked.IndexOf('⟦', StringComparison.Ordinal);
        var before = marked[..at].Split('\n');
        var problem = Assert.Single(Read(marked.Remove(at, 1)).Problems);

        Assert.Equal((path, before.Length, before[^1].Length + 1), (problem.Path, problem.Line, problem.Column));
        Assert.True(problem.Message.Chinese.Length > 0 && problem.Message.English.Length > 0);
    }

    [Fact]
    public void The_schema_names_every_member() =>
        Assert.All(["title", "regime", "portions", "grounds", "consents", "inseparableFrom"], name => Assert.Contains($"\"{name}\"", MatterFile.SchemaText, StringComparison.Ordinal));

    private static LoadResult<DisclosureReview> Read(string text) => MatterFile.Read(Encoding.UTF8.GetBytes(text));
}
