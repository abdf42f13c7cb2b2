/// A table that a migration locks.
public struct TableTouch: Hashable, Sendable {
    /// What is done with its rows, by which the lock lasts longer the more of them there are.
    public enum Work: String, Sendable {
        /// Nothing: the lock lasts as long as the migration's other work.
        case none
        /// Rows are written; how many, only the migration knows.
        case writes
        /// All are read, for an index or to hold a constraint against them.
        case reads
        /// All are written anew, with every index.
        case rewrites
    }

    /// With its schema.
    public let table: String
    /// The strongest lock that is taken.
    public let lock: TableLock
    /// What is done with its rows.
    public let work: Work
    /// The size of its rows in bytes, without indexes.
    public let size: Int
    /// How long reading all of it takes, by the speed at which its first pages were read just now; nil where nothing is read.
    public let reading: Duration?
}
