/// What became of one attempt to deliver.
///
/// The texts are the other side's own words where it spoke, cleaned of control characters and of the recipient's
/// address, and may be logged.
public enum DeliveryOutcome: Sendable, Equatable {
    /// The other side has taken it over.
    case delivered(String)
    /// Not now, or not known: another attempt, under the same message id, may succeed. `after` is how long the other
    /// side asked to be left alone, if it did.
    case retry(String, after: Duration?)
    /// The other side refuses for good; another attempt would only repeat the refusal.
    case rejected(String)
}
