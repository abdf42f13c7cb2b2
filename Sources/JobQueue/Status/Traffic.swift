public import Postgres

/// What has passed through the queue since the server's statistics began, as the server counts rows.
///
/// The figures are about a second behind, and begin again from zero when the server has crashed; rates come from the
/// difference of two.
public struct Traffic: Hashable, Sendable {
    /// Jobs enqueued.
    public let enqueued: Int64
    /// Jobs that reached an outcome.
    public let finished: Int64
    /// Attempts that failed.
    public let failed: Int64

    /// When that was, by the database's clock.
    public let moment: Timestamp

    /// Takes the figures of a moment.
    public init(enqueued: Int64, finished: Int64, failed: Int64, at moment: Timestamp) {
        self.moment = moment
        self.enqueued = enqueued
        self.finished = finished
        self.failed = failed
    }

    init(_ row: Row) throws(PostgresError) {
        (enqueued, finished, failed, moment) = try row.decode(Int64.self, Int64.self, Int64.self, Timestamp.self)
    }
}
