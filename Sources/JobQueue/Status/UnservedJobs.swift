public import Postgres

/// Due jobs of a kind that no live node takes; they are left waiting.
public struct UnservedJobs: Sendable {
    /// What the nodes lack.
    public enum Lack: String, Sendable {
        /// No node serves the queue.
        case queue
        /// No node of the queue knows the kind.
        case kind
        /// No node of the queue takes arguments of this version.
        case version
    }

    /// Where they wait.
    public let queue: String
    /// What is to be done.
    public let kind: String
    /// The version of their arguments.
    public let version: Int
    /// How many were seen among the longest due of the queue; there may be more.
    public let seen: Int
    /// Since when the first of them is due.
    public let oldestAt: Timestamp
    /// What the nodes lack.
    public let lack: Lack

    init(_ row: Row) throws(PostgresError) {
        let word: String
        (queue, kind, version, seen, oldestAt, word) = try row.decode(
            String.self,
            String.self,
            Int.self,
            Int.self,
            Timestamp.self,
            String.self
        )
        guard let lack = Lack(rawValue: word) else {
            throw PostgresError(.decoding, "jobs.unserved has a reason that is not known")
        }
        self.lack = lack
    }
}
