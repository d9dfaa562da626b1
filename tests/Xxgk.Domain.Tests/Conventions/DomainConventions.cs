using System.Reflection;
using Xxgk.Conventions;

namespace Xxgk.Domain.Tests.Conventions;

public sealed class DomainShapeTests : ShapeConventions
{
    protected override Assembly Library => Assembly.Load("Xxgk.Domain");
}

public sealed class DomainValueTests : ValueConventions
{
    protected override Assembly Library => Assembly.Load("Xxgk.Domain");
}

public sealed class DomainDocumentationTests : DocumentationConventions
{
    protected override Assembly Library => Assembly.Load("Xxgk.Domain");
}

public sealed class DomainInitialisationTests : InitialisationConventions
{
    protected override Assembly Library => Assembly.Load("Xxgk.Domain");
}
