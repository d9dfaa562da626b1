using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Xxgk.Samples.Web.Accounts;
using Xxgk.Samples.Web.Integration;

namespace Xxgk.Samples.Web.Storage;

/// <summary>The portal's database: the same model for SQLite and PostgreSQL.</summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options, IActor actor, IClock clock) : IdentityDbContext<StaffMember>(options)
{
    public DbSet<RecordRow> Records => Set<RecordRow>();

    public DbSet<RecordVersionRow> RecordVersions => Set<RecordVersionRow>();

    public DbSet<AttachmentRow> Attachments => Set<AttachmentRow>();

    public DbSet<GramRow> Grams => Set<GramRow>();

    public DbSet<RequestRow> Requests => Set<RequestRow>();

    public DbSet<ApplicantRow> Applicants => Set<ApplicantRow>();

    public DbSet<RelatedRow> Related => Set<RelatedRow>();

    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<NarrativeRow> Narratives => Set<NarrativeRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<AuditRow> AuditTrail => Set<AuditRow>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save with SaveChangesAsync.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        AuditTrail.AddRange(AuditEntries.Of(ChangeTracker, actor.Name, clock.GetCurrentInstant()));
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(entry => entry.State == EntityState.Modified))
        {
            entry.Entity.Version++;
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.AddXxgk();
        configurationBuilder.Properties<DisclosureRecord>().HaveConversion<RecordConverter>();
        configurationBuilder.Properties<Xxgk.Requests.InformationRequest>().HaveConversion<RequestConverter>();
        configurationBuilder.Properties<Xxgk.Requests.RelatedMatter>().HaveConversion<RelatedMatterConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        builder.Entity<RecordRow>(rows =>
        {
            rows.HasKey(row => row.Number);
            rows.HasIndex(row => row.Id).IsUnique();
            rows.HasIndex(row => new { row.Visibility, row.NewestOrder, row.Number });
            rows.HasIndex(row => new { row.Visibility, row.ListedItem, row.NewestOrder, row.Number }).IsDescending(false, false, true, true);
            rows.HasIndex(row => new { row.ChangedAt, row.Number });
            rows.HasIndex(row => new { row.Stage, row.ChangedAt, row.Number });
            rows.HasIndex(row => new { row.Department, row.ChangedAt, row.Number });
            rows.Property(row => row.Version).IsConcurrencyToken();
        });
        builder.Entity<RecordVersionRow>().HasKey(row => new { row.RecordNumber, row.Number });
        builder.Entity<AttachmentRow>(rows =>
        {
            rows.HasKey(row => row.Number);
            rows.HasIndex(row => row.RecordNumber);
        });
        builder.Entity<GramRow>(rows =>
        {
            rows.HasKey(row => new { row.Gram, row.RecordNumber });
            rows.HasIndex(row => row.RecordNumber);
            rows.Property(row => row.Gram).HasMaxLength(4);
            if (Database.ProviderName?.Contains("Npgsql", StringComparison.Ordinal) == true)
            {
                // An order by code point, as SQLite has it: a query of one character is a range of grams.
                rows.Property(row => row.Gram).UseCollation("C");
            }
        });
        builder.Entity<RequestRow>(rows =>
        {
            rows.HasKey(row => row.Number);
            rows.HasIndex(row => row.Id).IsUnique();
            rows.Ignore(row => row.IsOpen);
            rows.HasIndex(row => row.CodeDigest).IsUnique();
            rows.HasIndex(row => new { row.Progress, row.DueOrder, row.Number });
            rows.HasIndex(row => new { row.Progress, row.Number });
            rows.Property(row => row.Version).IsConcurrencyToken();
        });
        builder.Entity<ApplicantRow>().HasKey(row => row.RequestId);
        builder.Entity<RelatedRow>(rows =>
        {
            rows.HasKey(row => row.Number);
            rows.HasIndex(row => row.Id).IsUnique();
            rows.HasIndex(row => row.CodeDigest).IsUnique();
            rows.HasIndex(row => new { row.Kind, row.IsOpen, row.ReceivedOn });
            rows.Property(row => row.Version).IsConcurrencyToken();
        });
        builder.Entity<DocumentRow>(rows =>
        {
            rows.HasKey(row => row.Name);
            rows.Property(row => row.Version).IsConcurrencyToken();
        });
        builder.Entity<NarrativeRow>(rows =>
        {
            rows.HasKey(row => row.Period);
            rows.Property(row => row.Version).IsConcurrencyToken();
        });
        builder.Entity<ReportRow>(rows =>
        {
            rows.HasKey(row => row.Number);
            rows.HasIndex(row => row.Period);
        });
        builder.Entity<AuditRow>(rows =>
        {
            rows.HasKey(row => row.Number);
            rows.HasIndex(row => new { row.Subject, row.Number });
        });
    }
}
