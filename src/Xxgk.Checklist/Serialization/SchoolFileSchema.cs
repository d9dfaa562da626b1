namespace Xxgk.Serialization;

/// <summary>The JSON Schema of a school's file (学校文件的 JSON Schema), made from the table of members that the reader reads by.</summary>
/// <remarks>
/// Draft 2020-12. The schema knows the form; what needs the checklist, the calendar or another member (an item that
/// exists, a day that exists, an id used twice) only the reader knows.
/// </remarks>
public static class SchoolFileSchema
{
    /// <summary>The schema as indented JSON text (文本).</summary>
    public static string Text => new JsonSchemaWriter().Write(SchoolShapes.School, Wording.Of("学校信息公开文件", "A school's disclosure file"));
}
