namespace Xxgk;

/// <summary>The language in which something is shown (语言).</summary>
public enum Language
{
    /// <summary>Simplified Chinese (简体中文, zh-CN), the language of the law and of every document.</summary>
    Chinese,

    /// <summary>English (英文), for developers; translations of Chinese law are unofficial.</summary>
    English,
}
