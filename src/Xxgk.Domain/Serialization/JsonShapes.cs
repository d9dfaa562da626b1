namespace Xxgk.Serialization;

/// <summary>What a JSON value may be. The readers and the JSON Schema are made from the same shapes.</summary>
internal abstract class JsonShape
{
    /// <summary>What is expected, for the message when something else is found.</summary>
    public abstract Wording Expected { get; }
}

/// <summary>One of a closed set of names. They are asked for when the first value is read: most files have few of all the choices.</summary>
internal sealed class ChoiceShape(Func<IReadOnlyList<string>> names) : JsonShape
{
    private NameTable? table;

    public ChoiceShape(params string[] names)
        : this(() => names)
    {
    }

    public IReadOnlyList<string> Names => Table.Names;

    public override Wording Expected => Wording.Of("下列之一：" + string.Join("、", Names), "one of: " + string.Join(", ", Names));

    private NameTable Table => table ??= new NameTable(names());

    public int Find(ReadOnlySpan<byte> name) => Table.Find(name);
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
internal sealed class Member(string name, Func<JsonShape> value, Wording meaning, bool isRequired = false)
{
    public string Name => name;

    public JsonShape Value => value();

    public Wording Meaning => meaning;

    public bool IsRequired => isRequired;

    public static Member Required(string name, JsonShape value, string chinese, string english) => new(name, () => value, Wording.Of(chinese, english), isRequired: true);

    public static Member Optional(string name, JsonShape value, string chinese, string english) => new(name, () => value, Wording.Of(chinese, english));

    /// <summary>A member of a shape that is large and rarely met: it is made when somebody asks for it.</summary>
    public static Member Optional(string name, Func<JsonShape> value, string chinese, string english) => new(name, value, Wording.Of(chinese, english));
}
