/// An error whose text may be recorded with the failed job.
///
/// Of other errors the type's name alone is recorded, since their text may hold personal data.
public protocol JobError: Error {
    /// What kind of error, for grouping, for example `smtp.rejected`.
    var code: String { get }
    /// A sentence for the operator, without personal data.
    var message: String { get }
}
