namespace Xxgk.Reporting;

/// <summary>To whom a school's annual report goes, as part three of the notice of 2014 has it (报送对象).</summary>
internal static class ReportAddressees
{
    // 《通知》第三部分：向社会公布，并报所在地省级教育行政部门和上级主管部门备案
    private static readonly Provision Notice = Instruments.ChecklistNotice2014.Part(3);

    private static readonly Wording NarrowerOrder = Wording.Of(
        "《办法》第二十四条的文字未核实，据记忆仅要求中央部门所属高校报送上级主管部门",
        "the words of article 24 of the Measures are not confirmed; from memory, they ask it of schools of central bodies only");

    private static readonly Wording AffiliationNotStated = Wording.Of(
        "隶属关系未说明；主管部门即省级教育行政部门的，不另行报送",
        "the affiliation is not stated; where the superior body is the education department itself, nothing more is sent");

    public static IReadOnlyList<ReportAddressee> Of(Institution? institution)
    {
        var bodies = institution?.SuperiorBodies ?? [];
        List<ReportAddressee> addressees =
        [
            new(ReportAddresseeKind.Society, Wording.Of("社会公众", "the public"), Notice, default),
            new(ReportAddresseeKind.ProvincialEducationDepartment, Department(institution?.Province, bodies.FirstOrDefault(IsEducationDepartment)), Notice, default),
        ];

        var others = bodies.Where(body => !IsEducationDepartment(body)).ToList();
        addressees.AddRange(others.Select(body => new ReportAddressee(ReportAddresseeKind.SuperiorBody, Wording.Of(body, body), Notice, Remark(institution))));
        if (others.Count == 0 && institution?.Profile.Affiliation != Affiliation.ProvincialEducationDepartment)
        {
            addressees.Add(new(ReportAddresseeKind.SuperiorBody, Wording.Of("上级主管部门", "the superior body"), Notice, Remark(institution)));
        }

        return addressees.AsReadOnly();
    }

    private static Wording Department(string? province, string? name) =>
        name is not null ? Wording.Of(name, name)
        : province is not null ? Wording.Of(province + "省级教育行政部门", "the education department of " + province)
        : Wording.Of("所在地省级教育行政部门", "the education department of the province");

    private static Wording Remark(Institution? institution) => institution?.Profile.Affiliation switch
    {
        null => AffiliationNotStated,
        Affiliation.CentralMinistry => default,
        _ => NarrowerOrder,
    };

    /// <summary>A province's education department is its 教育厅 or 教育委员会.</summary>
    private static bool IsEducationDepartment(string body) =>
        body.EndsWith("教育厅", StringComparison.Ordinal) || body.EndsWith("教育委员会", StringComparison.Ordinal) || body.EndsWith("教委", StringComparison.Ordinal);
}
