namespace Xxgk;

/// <summary>The bodies that issued the instruments (发布机关).</summary>
internal static class IssuingBodies
{
    public static Wording Ministry => Wording.Of("教育部", "Ministry of Education");

    public static Wording MinistryOffice => Wording.Of("教育部办公厅", "General Office of the Ministry of Education");

    public static Wording MinistryPartyGroup => Wording.Of("中共教育部党组", "Party Leadership Group of the Ministry of Education");

    public static Wording StateCouncil => Wording.Of("国务院", "State Council");

    public static Wording StateCouncilOffice => Wording.Of("国务院办公厅", "General Office of the State Council");

    public static Wording CentralCommittee => Wording.Of("中共中央", "Central Committee of the Communist Party of China");

    public static Wording MinistryOfPersonnel => Wording.Of("人事部", "Ministry of Personnel");

    public static Wording HubeiOffice => Wording.Of("湖北省人民政府办公厅", "General Office of the People's Government of Hubei Province");
}
