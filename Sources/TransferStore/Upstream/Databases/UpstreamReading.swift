public import Postgres

/// How things stand with an upstream database.
public struct UpstreamReading: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// When something of it was last taken.
    public let movedAt: Timestamp?
    /// When it was last reached.
    public let reachedAt: Timestamp?
    /// Since when it has failed; nil while all is well.
    public let failedSince: Timestamp?
    /// For how long; nil while all is well.
    public let failedFor: Interval?
    /// How it fails: an SQLSTATE or a word of ours.
    public let failure: String?
    /// Since when a transaction there has kept what is told from being read.
    public let heldSince: Timestamp?
    /// Statements there that were not told of.
    public let faults: Int

    init(_ row: Row) throws(PostgresError) {
        (name, movedAt, reachedAt, failedSince, failure, heldSince, faults, failedFor) = try row.decode(
            String.self,
            Timestamp?.self,
            Timestamp?.self,
            Timestamp?.self,
            String?.self,
            Timestamp?.self,
            Int.self,
            Interval?.self
        )
    }
}
