using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Xxgk;

/// <summary>What a list must be to be kept: there, with nothing missing in it, and out of the caller's reach.</summary>
internal static class ListGuards
{
    /// <summary>A copy of the list that nobody can change.</summary>
    /// <exception cref="ArgumentNullException">The list or one of its elements is null.</exception>
    public static ReadOnlyCollection<T> NullWithin<T>(
        this IGuardClause guard, IEnumerable<T> list, [CallerArgumentExpression(nameof(list))] string? parameterName = null)
        where T : class =>
        new([.. guard.Null(list, parameterName).Select(element => guard.Null(element, parameterName))]);
}
