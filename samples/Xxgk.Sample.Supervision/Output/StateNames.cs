namespace Xxgk.Samples.Supervision.Output;

/// <summary>States as heads of columns: two of them share their words, and a head must tell them apart.</summary>
internal static class StateNames
{
    public static string Of(DisclosureState state) => state switch
    {
        DisclosureState.NoRecord => ChecklistFindingCodes.WordingOf("XXGK2003").Chinese,
        DisclosureState.NoRecordOfEvent => ChecklistFindingCodes.WordingOf("XXGK2004").Chinese,
        _ => state.ToWording().Chinese,
    };
}
