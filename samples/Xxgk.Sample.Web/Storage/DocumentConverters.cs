using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Xxgk.Requests;

namespace Xxgk.Samples.Web.Storage;

/// <summary>A whole record as a column, in the library's own form: nothing that it can say is lost.</summary>
public sealed class RecordConverter() : ValueConverter<DisclosureRecord, string>(record => RegisterDocuments.Write(record), text => RegisterDocuments.ReadRecord(text));

/// <summary>A request with its events as a column, without its applicant.</summary>
public sealed class RequestConverter() : ValueConverter<InformationRequest, string>(request => LedgerDocuments.Write(request), text => LedgerDocuments.ReadRequest(text));

/// <summary>A matter beside requests as a column.</summary>
public sealed class RelatedMatterConverter() : ValueConverter<RelatedMatter, string>(matter => LedgerDocuments.Write(matter), text => LedgerDocuments.ReadRelated(text));
