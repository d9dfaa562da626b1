using System.Text.Json;
using System.Text.Json.Nodes;
using Xxgk.Serialization;
using Xxgk.Specification;

namespace Xxgk.Checklist.Tests.Serialization;

/// <summary>No member of the table is forgotten by the reader or the writer.</summary>
public class SchoolFileMembersTests
{
    // The edition is the only one there is, and what an editor looks at says nothing of the school.
    private static readonly string[] WithoutMeaning = ["school.edition", "school.$schema"];

    private const string Full =
        """
        {
          "$schema": "https://example.edu.cn/school.json",
          "edition": "2014",
          "institution": {
            "name": "某某学院", "shortName": "某院", "englishName": "Mou College", "kind": "university", "ownership": "public", "affiliation": "centralMinistry",
            "superiorBodies": ["教育部"], "province": "山东省",
            "contact": { "office": "办公室", "personInCharge": "甲", "address": "西环路", "postcode": "261053", "officeHours": "8:00", "telephone": "1", "fax": "2", "email": "a@b", "website": "c", "supervision": "d" }
          },
          "profile": {},
          "period": "2020-2021", "asOf": "2021-10-31", "source": "extract",
          "report": { "signedOn": "2021-10-28", "publishedOn": "2021-10-29", "filedOn": "2021-10-30" },
          "catalogue": {
            "title": "目录",
            "entries": [
              { "number": "1", "title": "章程", "category": "一", "covers": ["2"], "column": "栏目", "link": "d", "department": "校办", "person": "乙", "update": "变动即更", "limit": { "workingDays": 10 } },
              { "number": "2", "title": "校史", "kind": "eventDriven", "mayBeNil": true, "audience": "campus", "limit": { "calendarDays": 10 } },
              { "number": "3", "title": "校歌", "kind": "annual", "limit": { "by": "03-31" } },
              { "number": "4", "title": "校训", "kind": "continuing", "limit": { "noticeOfAtLeast": 5 } }
            ],
            "explanations": [
              { "item": "26", "reason": "publicElsewhere", "text": "见招生网", "link": "e" },
              { "item": "27", "reason": "withheld", "text": "不予公开", "provision": "《高等学校信息公开办法》第十条第（一）项" }
            ]
          },
          "declarations": [{ "item": "26", "kind": "nothingThisPeriod", "reason": "未发生", "declaredOn": "2021-09" }],
          "declaredCounts": [{ "of": "followers", "channel": "newMedia", "name": "微信", "quantity": "200余人", "inTotal": false, "note": "备注" }],
          "consultations": [{ "title": "学费标准", "opened": "2021-03-01", "closed": "2021-03-20", "department": "财务处" }],
          "ledgerFile": "ledger.json",
          "records": [
            {
              "id": "1", "title": "规定", "item": "2.1", "department": "校办", "person": "丙", "producedOn": "2021-03-05", "changes": ["2021-04"], "repealedOn": "unknown", "for": "2020",
              "scope": "withheld", "reason": "保密", "provision": "《高等学校信息公开办法》第十条第（一）项",
              "reviews": [{ "kind": "approval", "by": "丁", "on": "2021-03", "result": "failed" }],
              "publications": [{ "channel": "newMedia", "name": "微信", "audience": "campus", "address": "f", "from": "2021-03-06", "until": "2021-04", "reason": "archived", "term": "2021-03-31", "linkCheckedOn": "2021-05", "linkResult": "redirected" }]
            }
          ]
        }
        """;

    [Fact]
    public void Each_member_is_read_and_makes_a_difference_and_is_written()
    {
        var document = FullDocument();
        var all = Read(document).Value;
        Assert.Null(SchoolFactsDifference.First(all, SchoolFile.Read(SchoolText.Written(all)).Value));

        var written = JsonNode.Parse(SchoolText.Written(all))!;
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (shape, name, path) in ShapeMembers.In(SchoolShapes.School, document))
        {
            var member = $"{shape.Name}.{name}";
            met.Add(member);
            if (WithoutMeaning.Contains(member, StringComparer.Ordinal))
            {
                continue;
            }

            Assert.True(ShapeMembers.At(written, path)?.AsObject().ContainsKey(name), member + " is not written.");
            var less = FullDocument();
            Assert.True(ShapeMembers.At(less, path)!.AsObject().Remove(name));
            var result = Read(less);
            Assert.True(!result.Succeeded || SchoolFactsDifference.First(all, result.Value) is not null, member + " is not read.");
            Assert.True(!result.Succeeded || !shape.Members.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal)).IsRequired, member + " is required.");
        }

        Assert.Equal(
            ShapeMembers.Of(SchoolShapes.School).Where(one => !IsOfLedger(one)).OrderBy(one => one, StringComparer.Ordinal),
            met.OrderBy(one => one, StringComparer.Ordinal));
    }

    [Fact]
    public void A_ledger_is_embedded_or_named_and_not_both()
    {
        var document = FullDocument();
        document["ledger"] = JsonNode.Parse("""{ "requests": [{ "id": "1", "arrivedOn": "2021-03-01" }] }""");
        document.AsObject().Remove("records");
        Assert.Equal("$", Assert.Single(Read(document).Problems).Path);

        document.AsObject().Remove("ledgerFile");
        var facts = Read(document).Value;
        Assert.Equal("1", Assert.Single(facts.Requests!.Ledger.Requests).Id);
        Assert.Null(SchoolFactsDifference.First(facts, SchoolFile.Read(SchoolText.Written(facts)).Value));
    }

    /// <summary>The ledger's own members are tried with its own file.</summary>
    private static bool IsOfLedger(string member) =>
        string.Equals(member, "school.ledger", StringComparison.Ordinal)
        || ShapeMembers.Of(LedgerShapes.Ledger).Contains(member, StringComparer.Ordinal);

    private static JsonNode FullDocument()
    {
        var document = JsonNode.Parse(Full)!;
        foreach (var fact in ProfileFacts.All)
        {
            document["profile"]!.AsObject()[fact.ToJsonName()] = fact != ProfileFacts.All[0];
        }

        return document;
    }

    private static LoadResult<SchoolFacts> Read(JsonNode document) => SchoolFile.Read(JsonSerializer.SerializeToUtf8Bytes(document));
}
