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
    /// When all of it was last compared with ours, or loaded for the first time; nil for never.
    public let comparedAt: Timestamp?
    /// A schedule has it compared.
    public let isScheduled: Bool
    /// The last firing of the schedule, where no comparison has followed it for hours.
    public let missedComparison: Timestamp?
    /// People whose rows have gone there and who were not withdrawn, because they were too many at once.
    public let vanished: Int

    init(_ row: Row) throws(PostgresError) {
        (
            name, movedAt, reachedAt, failedSince, failure, heldSince, faults, failedFor, comparedAt, isScheduled,
            missedComparison, vanished
        ) = try row.decode(
            String.self,
            Timestamp?.self,
            Timestamp?.self,
            Timestamp?.self,
            String?.self,
            Timestamp?.self,
            Int.self,
            Interval?.self,
            Timestamp?.self,
            Bool.self,
            Timestamp?.self,
            Int.self
        )
    }
}
