using System.Reflection;
using Xxgk.Conventions;

namespace Xxgk.Checklist.Tests.Conventions;

public sealed class ChecklistShapeTests : ShapeConventions
{
    protected override Assembly Library => Assembly.Load("Xxgk.Checklist");
}

public sealed class ChecklistValueTests : ValueConventions
{
    protected override Assembly Library => Assembly.Load("Xxgk.Checklist");
}

public sealed class ChecklistDocumentationTests : DocumentationConventions
{
    protected override Assembly Library => Assembly.Load("Xxgk.Checklist");
}

public sealed class ChecklistInitialisationTests : InitialisationConventions
{
    protected override Assembly Library => Assembly.Load("Xxgk.Checklist");
}
