using Xxgk.Samples.Web;

var builder = WebApplication.CreateBuilder(args);
Portal.AddServices(builder);
var app = builder.Build();
if (!await Portal.PrepareAsync(app))
{
    return 2;
}

Portal.Use(app);
await app.RunAsync();
return 0;

/// <summary>Named for the tests, which start the host as it is.</summary>
public sealed partial class Program;
