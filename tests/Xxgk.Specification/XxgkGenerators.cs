namespace Xxgk.Specification;

/// <summary>Registers every generator and shrinker of the kit in one call, with or without xunit (登记生成器).</summary>
public static class XxgkGenerators
{
    /// <summary>FsCheck's own generators and the kit's (全部生成器).</summary>
    public static IArbMap All => ArbMap.Default.WithXxgk();

    /// <summary>The map with the kit's generators (登记到映射).</summary>
    /// <param name="map">The map, such as <c>ArbMap.Default</c>.</param>
    public static IArbMap WithXxgk(this IArbMap map) => map.Merge(typeof(XxgkArbitraries)).Merge(typeof(XxgkInvalid));

    /// <summary>The configuration with the kit's generators (登记到配置).</summary>
    /// <param name="config">The configuration, such as <c>Config.QuickThrowOnFailure</c>.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    public static Config WithXxgk(this Config config) =>
        (config ?? throw new ArgumentNullException(nameof(config))).WithArbitrary([typeof(XxgkArbitraries), typeof(XxgkInvalid)]);
}
