using Xxgk.Samples.Output;

namespace Xxgk.Samples.Supervision.Output;

/// <summary>A province as people read it: a school's file need not state one.</summary>
internal static class ProvinceNames
{
    public static string Of(string province) => province.Length == 0 ? "未注明省份" : PlainText.Field(province);
}
