public import Transfers

/// Whom a notice is for.
public enum NoticeRecipient: Hashable, Sendable {
    /// A civil servant on record.
    case employee(PersonID)
    /// An operator, by the database role that they work under.
    case `operator`(String)
}
