/// What a transaction sees of others.
///
/// Source: PostgreSQL manual, 13.2, "Transaction Isolation".
public enum Isolation: String, Sendable {
    /// Each statement sees what was committed before it.
    case readCommitted = "read committed"
    /// All statements see what was committed before the first.
    case repeatableRead = "repeatable read"
    /// As if one after the other; the losers are refused with 40001.
    case serializable = "serializable"
}
