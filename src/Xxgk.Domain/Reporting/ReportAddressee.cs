namespace Xxgk.Reporting;

/// <summary>What kind of body the annual report goes to (报送对象种类).</summary>
public enum ReportAddresseeKind
{
    /// <summary>The public (社会公众): the report is published.</summary>
    Society,

    /// <summary>The education department of the province, for filing (所在地省级教育行政部门，备案).</summary>
    ProvincialEducationDepartment,

    /// <summary>The body that leads the school, where that is another, for filing (上级主管部门，备案).</summary>
    SuperiorBody,
}

/// <summary>One to whom the annual report goes (报送对象).</summary>
/// <param name="Kind">What kind of body (种类).</param>
/// <param name="Name">Its name, or what it is where no name is stated (名称).</param>
/// <param name="Basis">The provision (条款).</param>
/// <param name="Remark">What is not sure of it (说明); empty where nothing is to be said.</param>
public sealed record ReportAddressee(ReportAddresseeKind Kind, Wording Name, Provision Basis, Wording Remark);
