public import Postgres

/// A job that was told to stop and goes on, as its node said with its last heartbeat (view `jobs.stuck`).
public struct StuckJobStatus: Sendable {
    /// Its number.
    public let id: Int64
    /// What it does.
    public let kind: String
    /// Whence it came.
    public let queue: String
    /// The computer on which it runs.
    public let host: String
    /// The node's process there.
    public let process: Int
    /// The lane in which it sits, counted from 0.
    public let lane: Int
    /// The system's number of the thread, as a debugger and `/proc` know it.
    public let thread: Int?
    /// Why it was told to stop.
    public let reason: Cancellation
    /// For how long it has known.
    public let ignoring: Interval
    /// What it last said to be at.
    public let message: String?

    init(_ row: Row) throws(PostgresError) {
        let word: String
        (id, kind, queue, host, process, lane, thread, word, ignoring, message) = try row.decode(
            Int64.self,
            String.self,
            String.self,
            String.self,
            Int.self,
            Int.self,
            Int?.self,
            String.self,
            Interval.self,
            String?.self
        )
        guard let reason = Cancellation(rawValue: word) else {
            throw PostgresError(.decoding, "jobs.stuck has a reason that is not known")
        }
        self.reason = reason
    }
}
