using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime.Text;

namespace Xxgk.Samples.Web.Integration;

/// <summary>Values of the library and of NodaTime as columns; the text forms sort as the values do where the law has an order.</summary>
public static class XxgkValueConverters
{
    /// <summary>Says once for a context how each type is kept: call it from <c>ConfigureConventions</c>.</summary>
    public static ModelConfigurationBuilder AddXxgk(this ModelConfigurationBuilder builder)
    {
        builder.Properties<LocalDate>().HaveConversion<LocalDateConverter>().HaveMaxLength(10);
        builder.Properties<Instant>().HaveConversion<InstantConverter>();
        builder.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(10);
        builder.Properties<ItemReference>().HaveConversion<ItemReferenceConverter>().HaveMaxLength(100);
        builder.Properties<AcademicYear>().HaveConversion<AcademicYearConverter>().HaveMaxLength(9);
        builder.Properties<ReportingPeriod>().HaveConversion<ReportingPeriodConverter>().HaveMaxLength(21);
        return builder;
    }
}

/// <summary>2021-03-05: an order of text that is the order of days.</summary>
public sealed class LocalDateConverter() : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

/// <summary>Whole milliseconds since 1970: the same in every database, and exact for whom it is written by this host.</summary>
public sealed class InstantConverter() : ValueConverter<Instant, long>(instant => instant.ToUnixTimeMilliseconds(), number => Instant.FromUnixTimeMilliseconds(number));

/// <summary>2021-03-05, 2021-03, 2021 or unknown: as exact as it was entered.</summary>
public sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));

/// <summary>19.1, 12 or own:65.</summary>
public sealed class ItemReferenceConverter() : ValueConverter<ItemReference, string>(item => item.ToString(), text => ItemReference.Parse(text, "2014"));

/// <summary>2020-2021.</summary>
public sealed class AcademicYearConverter() : ValueConverter<AcademicYear, string>(year => year.ToString(), text => AcademicYear.Parse(text));

/// <summary>2020-2021, 2021, or 2020-09-01/2021-10-31.</summary>
public sealed class ReportingPeriodConverter() : ValueConverter<ReportingPeriod, string>(period => period.ToString(), text => ReportingPeriod.Parse(text));
