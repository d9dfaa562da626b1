using System.CommandLine;

namespace Xxgk.Samples.Import.Verbs;

/// <summary>The operand and the option that every verb of workbooks has.</summary>
internal static class BookArguments
{
    public static Argument<string> File(CommandLineHost host) => new("FILE")
    {
        Description = host.In("台账表格：.xlsx、.xls或CSV（UTF-8、GB18030）", "The register's workbook: .xlsx, .xls or CSV (UTF-8, GB18030)"),
    };

    public static Option<string?> Mapping(CommandLineHost host) => new("--mapping")
    {
        Description = host.In("对应文件（由mapping写出，经人核对）；不指定则按列标题识别", "The mapping file, as mapping writes it and people correct it; without one, headings are guessed"),
        HelpName = "FILE",
    };
}
