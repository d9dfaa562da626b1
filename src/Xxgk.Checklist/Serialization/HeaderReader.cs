namespace Xxgk.Serialization;

/// <summary>Reads everything of a school but its records.</summary>
internal sealed partial class HeaderReader(ChecklistEdition edition)
{
    private InstitutionKind kind;
    private Ownership? ownership;
    private Affiliation? affiliation;
    private string? name;
    private string? shortName;
    private string? englishName;
    private string? province;
    private List<string> superiorBodies = [];
    private ContactDetails contact = new();
    private List<(ProfileFact Fact, bool Holds)> facts = [];
    private NodaTime.LocalDate? asOf;
    private ReportDates report = ReportDates.NotStated;
    private List<Declaration> declarations = [];
    private bool hasInstitution;

    public Institution? Institution => !hasInstitution || name is null ? null : new Institution(name, ProfileOf())
    {
        ShortName = shortName,
        EnglishName = englishName,
        Province = province,
        SuperiorBodies = superiorBodies,
        Contact = contact,
    };

    public ReportingPeriod? Period { get; private set; }

    /// <summary>Where the period stands.</summary>
    public long PeriodAt { get; private set; }

    public RegisterSource Source { get; private set; }

    public DisclosureCatalogue? Catalogue { get; private set; }

    /// <summary>Whether the catalogue does not tell which items are the school's own: then nobody is told that an own item does not exist.</summary>
    public bool HasFaultyCatalogue { get; private set; }

    public List<DeclaredCount> Counts { get; private set; } = [];

    /// <summary>Forgets the school read before: a stream has one reader for many.</summary>
    public void Clear()
    {
        (name, shortName, englishName, province, ownership, affiliation, asOf, Period, Catalogue) = (null, null, null, null, null, null, null, null, null);
        (superiorBodies, facts, declarations, Counts) = ([], [], [], []);
        (consultations, requests, ledgerPath) = ([], null, null);
        (contact, report, Source, hasInstitution, HasFaultyCatalogue) = (new(), ReportDates.NotStated, RegisterSource.Complete, false, false);
    }

    public SchoolFacts ToFacts(DisclosureRegister register) => new(Institution!, Period!, register)
    {
        AsOf = asOf,
        Catalogue = Catalogue,
        Declarations = declarations,
        Report = report,
        Consultations = consultations,
        Requests = requests,
        LedgerPath = ledgerPath,
    };

    public void ReadEdition(ref JsonCursor cursor)
    {
        if (cursor.Text(SchoolShapes.Edition) is { } id && !string.Equals(id, edition.Id, StringComparison.Ordinal))
        {
            cursor.Report($"此处核对的清单版本为“{edition.Id}”，文件为“{id}”。", $"The checklist here is edition '{edition.Id}', the file's is '{id}'.");
        }
    }

    public void ReadPeriod(ref JsonCursor cursor)
    {
        PeriodAt = cursor.Position;
        Period = CursorValues.Period(ref cursor);
    }

    public void ReadAsOf(ref JsonCursor cursor) => asOf = CursorValues.Day(ref cursor);

    public void ReadSource(ref JsonCursor cursor)
    {
        if (cursor.TryChoice(SchoolShapes.Source, out var choice))
        {
            Source = RegisterSources.Names.Values[choice];
        }
    }

    public void ReadReport(ref JsonCursor cursor)
    {
        var shape = SchoolShapes.Report;
        if (!cursor.BeginObject(shape, out var state))
        {
            return;
        }

        while (cursor.NextMember(shape, ref state, out var member))
        {
            var date = PartialDate.FromPacked(CursorValues.Date(ref cursor));
            report = member switch
            {
                0 => report with { SignedOn = date },
                1 => report with { PublishedOn = date },
                _ => report with { FiledOn = date },
            };
        }
    }

    public void ReadInstitution(ref JsonCursor cursor)
    {
        var shape = SchoolShapes.Institution;
        hasInstitution = true;
        if (!cursor.BeginObject(shape, out var state))
        {
            return;
        }

        while (cursor.NextMember(shape, ref state, out var member))
        {
            switch (shape.Members[member].Name)
            {
                case "name":
                    name = cursor.Text(CommonShapes.Name);
                    break;
                case "shortName":
                    shortName = cursor.Text(CommonShapes.Name);
                    break;
                case "englishName":
                    englishName = cursor.Text(CommonShapes.Name);
                    break;
                case "kind":
                    kind = cursor.TryChoice(SchoolShapes.Kind, out var k) ? InstitutionKinds.Names.Values[k] : default;
                    break;
                case "ownership":
                    ownership = cursor.TryChoice(SchoolShapes.Ownership, out var o) ? Ownerships.Names.Values[o] : null;
                    break;
                case "affiliation":
                    affiliation = cursor.TryChoice(SchoolShapes.Affiliation, out var a) ? Affiliations.Names.Values[a] : null;
                    break;
                case "superiorBodies":
                    ReadSuperiorBodies(ref cursor);
                    break;
                case "province":
                    province = cursor.Text(CommonShapes.Name);
                    break;
                default:
                    ReadContact(ref cursor);
                    break;
            }
        }
    }

    public void ReadProfile(ref JsonCursor cursor)
    {
        var shape = SchoolShapes.Profile;
        if (!cursor.BeginObject(shape, out var state))
        {
            return;
        }

        while (cursor.NextMember(shape, ref state, out var member))
        {
            if (cursor.TryBoolean(out var holds))
            {
                facts.Add((ProfileFacts.All[member], holds));
            }
        }
    }

    private InstitutionProfile ProfileOf()
    {
        var profile = new InstitutionProfile(kind, ownership, affiliation);
        return facts.Aggregate(profile, (known, fact) => known.With(fact.Fact, fact.Holds));
    }

    private void ReadSuperiorBodies(ref JsonCursor cursor)
    {
        var shape = SchoolShapes.SuperiorBodies;
        if (!cursor.BeginList(shape))
        {
            return;
        }

        var count = 0;
        while (cursor.NextElement(shape, ref count))
        {
            if (cursor.Text(CommonShapes.Name) is { } body)
            {
                superiorBodies.Add(body);
            }
        }
    }

    private void ReadContact(ref JsonCursor cursor)
    {
        var shape = SchoolShapes.Contact;
        if (!cursor.BeginObject(shape, out var state))
        {
            return;
        }

        while (cursor.NextMember(shape, ref state, out var member))
        {
            if (cursor.Text(SchoolShapes.ContactText) is not { } text)
            {
                continue;
            }

            contact = shape.Members[member].Name switch
            {
                "office" => contact with { Office = text },
                "personInCharge" => contact with { PersonInCharge = text },
                "address" => contact with { Address = text },
                "postcode" => contact with { Postcode = text },
                "officeHours" => contact with { OfficeHours = text },
                "telephone" => contact with { Telephone = text },
                "fax" => contact with { Fax = text },
                "email" => contact with { Email = text },
                "supervision" => contact with { Supervision = text },
                _ => contact with { Website = text },
            };
        }
    }
}
