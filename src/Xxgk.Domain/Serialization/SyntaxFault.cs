namespace Xxgk.Serialization;

/// <summary>What is wrong where a document stops being JSON, in words that say how to mend it.</summary>
internal readonly record struct SyntaxFault(int Position, Wording Words)
{
    public static SyntaxFault TrailingComma(int at, char bracket) =>
        Of(at, $"“{bracket}”之前多了一个逗号", $"a comma too many before '{bracket}'");

    public static SyntaxFault ExtraComma(int at) => Of(at, "此处多了一个逗号", "a comma too many");

    public static SyntaxFault MissingComma(int at) => Of(at, "此处之前缺少逗号", "a comma is missing before this");

    public static SyntaxFault MissingColon(int at) => Of(at, "成员名之后缺少冒号", "a colon is missing after the member's name");

    public static SyntaxFault MissingValue(int at) => Of(at, "冒号之后缺少值", "a value is missing after the colon");

    public static SyntaxFault UnquotedName(int at) => Of(at, "此处应为成员名，成员名须写在双引号内", "a member's name in quotation marks is expected");

    public static SyntaxFault NotClosed(int at, char bracket, int line) => Of(
        at, $"文件到此结束，第{line}行的“{bracket}”没有闭合", $"the file ends here, and the '{bracket}' of line {line} is not closed");

    public static SyntaxFault WrongBracket(int at, char found, char bracket, int line) => Of(
        at, $"“{found}”与第{line}行的“{bracket}”不配对", $"'{found}' does not close the '{bracket}' of line {line}");

    public static SyntaxFault UnclosedText(int at) => Of(
        at, "文本没有结束：缺少双引号，换行须写作 \\n", "the text is not closed: a quotation mark is missing, or a line break that is written \\n");

    public static SyntaxFault RawControl(int at) => Of(
        at, "文本中的制表符等控制字符须转义，如 \\t", "a control character within a text is to be escaped, as \\t");

    public static SyntaxFault BadEscape(int at) => Of(
        at, "“\\”之后的转义写法不对；反斜杠本身写作 \\\\", "no such escape; a backslash itself is written \\\\");

    public static SyntaxFault BadNumber(int at) => Of(
        at, "数字写法不对：不得以0、“+”或小数点开头，小数点和 e 之后须有数字", "a number does not begin with 0, '+' or a point, and digits follow a point and an 'e'");

    public static SyntaxFault Lowercase(int at, string word) => Of(
        at, $"“{word}”应小写为“{word.ToLowerInvariant()}”", $"'{word}' is written '{word.ToLowerInvariant()}'");

    public static SyntaxFault UnquotedText(int at, string word) => Of(
        at, $"“{word}”不是 JSON 的值，文本须写在双引号内", $"'{word}' is no value of JSON; a text stands in quotation marks");

    public static SyntaxFault TextBehindText(int at, string word) => Of(
        at, $"文本之后不应有“{word}”：文本中的双引号须写作 \\\"", $"'{word}' cannot follow a text: a quotation mark within a text is written \\\"");

    public static SyntaxFault Comment(int at) => Of(at, "JSON 不能有注释", "JSON has no comments");

    public static SyntaxFault SingleQuote(int at) => Of(at, "文本须用双引号，不用单引号", "a text stands in double quotation marks, not in single ones");

    public static SyntaxFault Lookalike(int at, string found, char meant) => Of(
        at, $"此处的 {found} 应写作半角的 {meant}", $"{found} should be a plain {meant}");

    public static SyntaxFault OddBlank(int at) => Of(at, "此处有全角空格等特殊空白，应为普通空格", "a full-width or other special blank; a plain one is expected");

    public static SyntaxFault Unexpected(int at, string found) => Of(at, $"此处不应有“{found}”", $"'{found}' is not expected here");

    public static SyntaxFault AfterTheEnd(int at) => Of(at, "整个 JSON 值到此已结束，其后不应再有内容", "the JSON value is complete, and nothing may follow it");

    public static SyntaxFault TooDeep(int at, int depth) => Of(at, $"嵌套超过{depth}层", $"nested more than {depth} deep");

    private static SyntaxFault Of(int at, FormattableString chinese, FormattableString english) =>
        new(at, Wording.Of(FormattableString.Invariant(chinese), FormattableString.Invariant(english)));

    private static SyntaxFault Of(int at, string chinese, string english) => new(at, Wording.Of(chinese, english));
}
