/// The keys of a job that has any; others wait for them.
///
/// A class, since most jobs have none and are handed on by value.
final class JobKeys: Sendable {
    let ordering: String?
    let concurrency: String?

    /// Takes keys.
    ///
    /// - Returns: nil when there are none.
    init?(ordering: String?, concurrency: String?) {
        guard ordering != nil || concurrency != nil else { return nil }
        self.ordering = ordering
        self.concurrency = concurrency
    }
}
