namespace Xxgk;

/// <summary>How a quantity is said (数量表述方式), and so within which bounds it lies.</summary>
public enum QuantityKind
{
    /// <summary>The number itself (确数): 3584条, 共3584条.</summary>
    Exact,

    /// <summary>The number or more, by less than one of its last non-zero place (…余、…多): 200余条 is 200 to 299.</summary>
    OrSomewhatMore,

    /// <summary>A little less than the number, by one of that place at most (近…): 近300条 is 200 to 299.</summary>
    Nearly,

    /// <summary>Half of that place less or more at most (约…、…左右、…上下): 约300条 is 250 to 350.</summary>
    About,

    /// <summary>More than the number (超过…、逾…).</summary>
    MoreThan,

    /// <summary>The number or more (…以上、不少于…、至少…).</summary>
    AtLeast,

    /// <summary>From one number to another, both included (…至…、…—…); sums are said so.</summary>
    Between,

    /// <summary>How many is not said (若干、大量、一批): nothing or any number.</summary>
    Unknown,

    /// <summary>Less than the number, be it nothing (不足…、不到…、少于…): 不足10条 is 0 to 9.</summary>
    LessThan,
}
