using System.CommandLine;
using Xxgk.Samples.Output;

namespace Xxgk.Samples;

/// <summary>The language of texts, 中文 by default (<c>--lang</c>).</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";
    private const string Chinese = "zh-CN";
    private const string English = "en";

    /// <summary>The language that a command line asks for: help and errors are in it too, so it is needed before anything is parsed.</summary>
    public static Language ChosenIn(IReadOnlyList<string> arguments)
    {
        for (var at = 0; at < arguments.Count; at++)
        {
            var isNext = string.Equals(arguments[at], Name, StringComparison.Ordinal)
                && at + 1 < arguments.Count
                && string.Equals(arguments[at + 1], English, StringComparison.Ordinal);
            if (isNext || arguments[at] is Name + "=" + English or Name + ":" + English)
            {
                return Language.English;
            }
        }

        return Language.Chinese;
    }

    /// <summary>The option as help shows it and as it is checked.</summary>
    public static Option<string> Create(CommandLineHost host)
    {
        var option = new Option<string>(Name)
        {
            Description = host.In("文字所用语言，默认为zh-CN", "The language of texts, zh-CN by default"),
            DefaultValueFactory = _ => Chinese,
            HelpName = Chinese + "|" + English,
            Recursive = true,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not (Chinese or English) and var other }])
            {
                result.AddError(host.In(
                    $"没有“{PlainText.Quoted(other)}”这种语言：应为{Chinese}或{English}", $"there is no language '{PlainText.Quoted(other)}': {Chinese} or {English} is expected"));
            }
        });
        return option;
    }
}
