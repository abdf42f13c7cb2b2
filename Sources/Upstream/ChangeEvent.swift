/// An event for which a table has a trigger of its own: PostgreSQL gives transition tables to no trigger of two.
public enum ChangeEvent: String, Hashable, Sendable, CaseIterable {
    /// New rows.
    case insert
    /// Changed rows.
    case update
    /// Removed rows.
    case delete
    /// All rows removed at once, without a word of which.
    case truncate

    /// As PostgreSQL keeps it in `pg_trigger.tgtype`, for a trigger after a statement.
    public var catalogueType: Int {
        switch self {
        case .insert: 4
        case .delete: 8
        case .update: 16
        case .truncate: 32
        }
    }

    /// The table of rows as they were; nil where there is none.
    public var before: String? { self == .update || self == .delete ? "before_change" : nil }

    /// The table of rows as they are; nil where there is none.
    public var after: String? { self == .update || self == .insert ? "after_change" : nil }
}
