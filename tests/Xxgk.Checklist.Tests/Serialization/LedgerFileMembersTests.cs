using System.Text.Json;
using System.Text.Json.Nodes;
using Xxgk.Requests;
using Xxgk.Serialization;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>No member of the ledger's table is forgotten by the reader, and none but the applicant's by the writer.</summary>
public class LedgerFileMembersTests
{
    private static readonly string[] ApplicantMembers = ["applicant.name", "applicant.phone", "applicant.email", "applicant.idNumber", "applicant.address"];

    private static readonly string Full = """
        {
          "$schema": "https://example.edu.cn/ledger.json",
          "institution": "示例大学", "period": "2020-2021", "asOf": "2021-10-31", "law": "regulation",
          "schoolRules": { "title": "依申请公开办理规定", "consultationStopsClock": true, "extensionMaximum": 15 },
          "published": [{ "period": "2019-2020", "carriedOver": 2 }],
          "requests": [
            {
              "id": "1", "arrivedOn": "2020-10-09", "law": "measures", "confirmedOn": "2020-10-10", "channel": "online",
              "applicantKind": "enterprise", "subject": "采购合同", "purpose": "研究", "department": "采购中心", "follows": "0", "enteredOn": "2020-10-12",
              "applicant": { "name": "张三", "phone": "1", "email": "a@b", "idNumber": "2", "address": "示例路" },
              "events": [
                { "kind": "askToSupplement", "day": "2020-10-12", "sequence": 1, "enteredOn": "2020-10-13", "by": "2020-10-30" },
                { "kind": "consult", "day": "2020-10-20", "party": "甲", "partyKind": "superiorBody", "receivedByParty": "2020-10-22" },
                { "kind": "opinion", "day": "2020-10-26", "party": "甲", "consents": false },
                { "kind": "extend", "day": "2020-11-23", "workingDays": 10 },
                { "kind": "reply", "day": "2020-12-01", "reply": {
                    "kind": "inPart", "wayToGet": "附件", "grounds": [{ "provision": "《高等学校信息公开办法》第十条第（二）项", "reason": "涉及商业秘密" }],
                    "competentBody": "教育厅", "competentBodyIsUnknown": true, "whereToTurn": ["complaint"],
                    "fees": [{ "kind": "copying", "charged": 12.5, "reduced": 3 }] } }
              ]
            },
            { "id": "2", "arrivedOn": "2020-10-09" }
          ],
          "related": [
            { "id": "1", "kind": "complaint", "receivedOn": "2021-01-05", "requestId": "1", "subject": "答复迟延", "decidedBy": "监察处",
              "answeredBy": "学校办公室", "decidedOn": "2021-01-20", "outcome": "corrected", "correctedOn": "2021-01-22", "enteredOn": "2021-01-06" }
          ]
        }
        """;

    [Fact]
    public void Each_member_is_read_and_makes_a_difference_and_is_written_unless_it_is_the_applicants()
    {
        var document = JsonNode.Parse(Full)!;
        var all = Read(document).Value;
        var written = JsonNode.Parse(Written(all))!;
        Assert.Equal(Said(all), Said(Read(written).Value));
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (shape, name, path) in ShapeMembers.In(LedgerShapes.Ledger, document))
        {
            var member = $"{shape.Name}.{name}";
            met.Add(member);
            if (string.Equals(name, "$schema", StringComparison.Ordinal))
            {
                continue;
            }

            // The law is written where a request's is not the one that most bear.
            var isPersonal = ApplicantMembers.Contains(member, StringComparer.Ordinal) || string.Equals(name, "applicant", StringComparison.Ordinal);
            Assert.True(string.Equals(name, "law", StringComparison.Ordinal) || isPersonal != (ShapeMembers.At(written, path)?.AsObject().ContainsKey(name) == true), member);

            var less = JsonNode.Parse(Full)!;
            Assert.True(ShapeMembers.At(less, path)!.AsObject().Remove(name));
            var result = Read(less);
            Assert.True(!result.Succeeded || Said(all) != Said(result.Value) || Applicants(all) != Applicants(result.Value), member + " is not read.");
            Assert.True(!result.Succeeded || !shape.Members.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal)).IsRequired, member + " is required.");
        }

        Assert.Equal(ShapeMembers.Of(LedgerShapes.Ledger).OrderBy(one => one, StringComparer.Ordinal), met.OrderBy(one => one, StringComparer.Ordinal));
    }

    private static LoadResult<RequestFacts> Read(JsonNode document) => LedgerFile.Read(JsonSerializer.SerializeToUtf8Bytes(document));

    private static byte[] Written(RequestFacts facts)
    {
        using var stream = new MemoryStream();
        LedgerFile.Write(facts, stream);
        return stream.ToArray();
    }

    private static string Said(RequestFacts facts) => System.Text.Encoding.UTF8.GetString(Written(facts));

    private static string Applicants(RequestFacts facts) =>
        string.Join(';', facts.Applicants.Select(one => (one.Key, one.Value.Name, one.Value.Phone, one.Value.Email, one.Value.IdNumber, one.Value.Address)));
}
