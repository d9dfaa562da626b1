using NodaTime.Text;
using Xxgk.Samples.Import.Books;
using Xxgk.Samples.Import.Columns;
using Xxgk.Samples.Import.Registers;

namespace Xxgk.Samples.Import.Tests.Registers;

public sealed class RoundTripTests
{
    private static readonly string[] Headings = ["索引号", "标题", "对应清单事项", "责任单位", "责任人", "成文日期", "修订日期", "公开渠道", "链接地址", "发布时间", "撤下时间", "撤下原因", "公开范围", "理由", "法律依据", "所属学年", "保密审查结果", "保密审查人"];

    [Property(Arbitrary = [typeof(Records)])]
    public Property A_record_written_as_an_office_writes_a_row_is_read_back_as_it_was(DisclosureRecord record, byte form)
    {
        var log = new ImportLog(new ImportProblems(), new ValueLog());
        SheetRow[] rows = [new(1, [.. Headings.Select(text => new Cell(text))]), .. RowsOf(record, form)];
        var layout = LayoutFinder.Find("台账", rows);

        var read = new RegisterReader(Checklist2014.Edition.With(catalogue: null), ImportSettings.Default, log).Read(layout, rows).ToList();

        return (log.Problems.Count == 0 && read.Count == 1 && read[0].Equals(record))
            .Label($"{record} became {string.Join(" | ", read)}; {string.Join(" | ", log.Problems.List.Select(problem => $"{problem.Place} {problem.Text} {problem.Fault.Chinese}"))}")
            .Classify(record.Publications.Count > 1, "several publications")
            .Classify(record.Scope.Kind != DisclosureScopeKind.Proactive, "not for society");
    }

    /// <summary>The row of a record, and a row more for each further publication.</summary>
    private static IEnumerable<SheetRow> RowsOf(DisclosureRecord record, byte form)
    {
        var review = record.Reviews.Count > 0 ? record.Reviews[0] : null;
        for (var i = 0; i < Math.Max(1, record.Publications.Count); i++)
        {
            var publication = record.Publications.ElementAtOrDefault(i);
            string[] cells =
            [
                record.Id, record.Title, record.Item?.ToString() ?? "—", record.Department ?? string.Empty, record.Person ?? string.Empty,
                DateOf(record.ProducedOn, form), string.Join("、", record.Changes.Select(change => DateOf(change, form))), publication?.Channel?.Wording.Chinese ?? string.Empty,
                publication?.Address ?? string.Empty, publication is null ? string.Empty : DateOf(publication.From, form), publication?.Until is { } until ? DateOf(until, form) : "/",
                publication?.EndReason?.ToWording().Chinese ?? string.Empty,
                record.Scope.Kind switch { DisclosureScopeKind.Proactive => "主动公开", DisclosureScopeKind.UponRequest => "依申请公开", DisclosureScopeKind.Withheld => "不予公开", _ => "校内公开" },
                record.Scope.Reason ?? string.Empty, record.Scope.Basis?.Citation.Chinese ?? string.Empty, record.For?.Wording.Chinese ?? string.Empty,
                review?.Result.ToWording().Chinese ?? string.Empty, review?.By ?? string.Empty,
            ];
            yield return new SheetRow(i + 2, [.. cells.Select((text, column) => new Cell(i == 0 || column is >= 7 and <= 11 ? text : string.Empty))]);
        }
    }

    private static string DateOf(PartialDate date, byte form) => date.TryGetDay(out var day)
        ? (form % 4) switch
        {
            0 => LocalDatePattern.CreateWithInvariantCulture("uuuu年M月d日").Format(day),
            1 => LocalDatePattern.CreateWithInvariantCulture("uuuu.M.d").Format(day),
            2 => LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(day),
            _ => LocalDatePattern.CreateWithInvariantCulture("uuuu/MM/dd").Format(day),
        }
        : date.IsUnknown ? "不详" : date.ToString(Language.Chinese);

    /// <summary>Records such as an office's table can hold.</summary>
    public static class Records
    {
        public static Arbitrary<DisclosureRecord> OfRecord() => (
            from id in Gen.Choose(1, 9_999)
            from title in Gen.Elements("学校章程", "2021年收支预算总表", "中层干部任免", "（一）号楼维修", "合计报表说明", "1", "招生简章（2021年）")
            from part in Gen.Elements(Checklist2014.Edition.Parts.AsEnumerable()).OrNull()
            from department in Gen.Elements("财务处", "学校办公室").OrNull()
            from produced in Date()
            from changes in Known().ListOf().Resize(3)
            from scope in Gen.Elements(
                DisclosureScope.Proactive, DisclosureScope.UponRequest, DisclosureScope.CampusOnly("仅涉及教职工"), DisclosureScope.Withheld("涉及个人隐私", Instruments.Measures.Article(10).Item(3)))
            from year in Gen.Elements<ReportedYear?>(null, ReportedYear.Parse("2020-2021"), ReportedYear.Parse("2021"))
            from result in Gen.Elements<ReviewResult?>([null, .. ReviewResults.All])
            from publications in PublicationOf(scope).ListOf().Resize(3)
            select new DisclosureRecord($"x-{id}", title)
            {
                Item = part?.Reference,
                Department = department,
                Person = department is null ? null : "某某",
                ProducedOn = produced,
                Changes = [.. changes],
                For = year,
                Scope = scope,
                Reviews = result is { } known ? [new Review(ReviewKind.SecrecyReview, known) { By = "某某" }] : [],
                Publications = [.. publications],
            }).ToArbitrary();

        private static Gen<Publication> PublicationOf(DisclosureScope scope) =>
            from kind in Gen.Elements(ChannelKind.SchoolWebsite, ChannelKind.DisclosureColumn, ChannelKind.NoticeBoard, ChannelKind.NewMedia, ChannelKind.OfficeSystem)
            from address in Gen.Elements("https://www.example.edu.cn/1", "学校办公室公告栏").OrNull()
            from start in Known()
            from until in Gen.OneOf(Known().Select(date => (PartialDate?)date), Gen.Constant((PartialDate?)null))
            from reason in Gen.Elements(EndReasons.All.AsEnumerable())
            select new Publication
            {
                Channel = Channel.Of(kind),
                Audience = scope.Kind == DisclosureScopeKind.CampusOnly ? Audience.Campus : Audience.Society,
                Address = address,
                From = start,
                Until = until,
                EndReason = until is null ? null : reason,
            };

        private static Gen<PartialDate> Date() => Gen.OneOf(Known(), Gen.Constant(PartialDate.Unknown));

        private static Gen<PartialDate> Known() =>
            from year in Gen.Choose(1990, 2030)
            from month in Gen.Choose(1, 12)
            from day in Gen.Choose(1, 28)
            from precision in Gen.Frequency((5, Gen.Constant(3)), (1, Gen.Constant(2)), (1, Gen.Constant(1)))
            select precision == 3 ? PartialDate.Of(new LocalDate(year, month, day)) : precision == 2 ? PartialDate.OfMonth(year, month) : PartialDate.OfYear(year);
    }
}
