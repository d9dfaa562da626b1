namespace Xxgk.Documents;

/// <summary>
/// The letters as offices word them. A day by which something is to be done is the last day itself (最迟于). Terms and days are
/// fields: they come from the clock of the request, and not from here.
/// </summary>
internal static class StandardTemplates
{
    public static IEnumerable<DocumentTemplate> All() =>
    [
        Of(OfficeDocumentKind.Receipt, """
            您（贵单位）提交的关于“{信息名称}”的信息公开申请，我校已于{收到日期}收到。
            我校最迟于{答复期限}答复。
            """),
        Of(OfficeDocumentKind.SupplementNotice, """
            您（贵单位）提交的关于“{信息名称}”的信息公开申请，我校已于{收到日期}收到。经审查，申请内容不明确。
            请最迟于{补正期限}补正下列事项：
            {补正事项}
            无正当理由逾期不补正的，视为放弃申请。
            """),
        Of(OfficeDocumentKind.ExtensionNotice, """
            您（贵单位）提交的关于“{信息名称}”的信息公开申请，我校已于{收到日期}收到。
            因{延期理由}，不能在原定期限内答复。按照{延期依据}，答复期限延长{延长工作日数}个工作日，我校最迟于{答复期限}答复。
            """),
        Of(OfficeDocumentKind.ConsultationLetter, """
            {征求对象}：
            我校收到关于“{信息名称}”的信息公开申请，其中{所涉内容}公开后可能影响你方合法权益。
            请自收到本征求意见书之日起{意见工作日数}个工作日内书面答复是否同意公开；同意的，请写明同意公开的内容和对象；不同意的，请说明理由。
            """),
        Of(OfficeDocumentKind.ReplyLetter, """
            您（贵单位）提交的关于“{信息名称}”的信息公开申请，我校已于{收到日期}收到。现按照{适用规定}答复如下：
            {答复内容}
            {获取方式}
            {救济途径}
            """),
        Of(OfficeDocumentKind.FeeNotice, """
            您（贵单位）申请公开的“{信息名称}”，按照{收费依据}，收取{收费项目}共{收费金额}元。
            请最迟于{缴费期限}缴纳。减免情况：{减免情况}。
            """),
    ];

    private static DocumentTemplate Of(OfficeDocumentKind kind, string body) => new(
        kind,
        $$"""
        {学校名称}信息公开{{kind.ToWording().Chinese}}
        编号：{编号}

        {{body}}

        {学校名称}
        {日期}
        """);
}
