namespace Xxgk.Serialization;

/// <summary>What a JSON value may be. The readers and the JSON Schema are made from the same shapes.</summary>
internal abstract class JsonShape
{
    /// <summary>What is expected, for the message when something else is found.</summary>
    public abstract Wording Expected { get; }
}

/// <summary>One of a closed set of names.</summary>
internal sealed class ChoiceShape(params string[] names) : JsonShape
{
    private readonly NameTable table = new(names);

    public IReadOnlyList<string> Names => table.Names;

    public override Wording Expected => Wording.Of("下列之一：" + string.Join("、", Names), "one of: " + string.Join(", ", Names));

    public int Find(ReadOnlySpan<byte> name) => table.Find(name);
}

internal sealed class BooleanShape : JsonShape
{
    public static BooleanShape Instance { get; } = new();

    public override Wording Expected => Wording.Of("true 或 false", "true or false");
}

internal sealed class NumberShape(long minimum, long maximum) : JsonShape
{
    public long Minimum { get; } = minimum;

    public long Maximum { get; } = maximum;

    public override Wording Expected => Wording.Of(
        FormattableString.Invariant($"{Minimum}至{Maximum}的整数"), FormattableString.Invariant($"a whole number from {Minimum} to {Maximum}"));
}

/// <summary>An amount of money in yuan, 0 to a thousand million.</summary>
internal sealed class AmountShape : JsonShape
{
    public static AmountShape Instance { get; } = new();

    public static decimal Maximum => Requests.RequestFee.Greatest;

    public override Wording Expected => Wording.Of("金额（元，0至1000000000的数字）", "an amount in yuan, a number from 0 to 1000000000");
}

internal sealed class ListShape(JsonShape element, int maximum) : JsonShape
{
    public JsonShape Element { get; } = element;

    public int Maximum { get; } = maximum;

    public override Wording Expected => Wording.Of("数组", "an array");
}

/// <summary>An object: the one table of its members, from which it is read and described.</summary>
internal sealed class ObjectShape : JsonShape
{
    private readonly NameTable table;

    public ObjectShape(string name, params Member[] members)
    {
        Name = name;
        Members = members;
        table = new NameTable([.. members.Select(member => member.Name)]);
        for (var i = 0; i < members.Length; i++)
        {
            RequiredMask |= members[i].IsRequired ? 1UL << i : 0;
        }
    }

    /// <summary>The name of the definition in the schema.</summary>
    public string Name { get; }

    public IReadOnlyList<Member> Members { get; }

    /// <summary>A bit for each member that may not be missing.</summary>
    public ulong RequiredMask { get; }

    public override Wording Expected => Wording.Of("对象", "an object");

    public int Find(ReadOnlySpan<byte> name, int guess) => table.Find(name, guess);
}

/// <summary>A member of an object: its name, what it may be, and what it means in both languages.</summary>
internal sealed record Member(string Name, JsonShape Value, Wording Meaning, bool IsRequired = false)
{
    public static Member Required(string name, JsonShape value, string chinese, string english) => new(name, value, Wording.Of(chinese, english), IsRequired: true);

    public static Member Optional(string name, JsonShape value, string chinese, string english) => new(name, value, Wording.Of(chinese, english));
}
