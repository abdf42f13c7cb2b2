public import Postgres

/// An event that nobody can act on.
public struct ParkedEvent: Hashable, Sendable {
    /// Why it is parked.
    public enum Reason: String, Hashable, Sendable {
        /// No reaction is known for its topic in its version; it is released by itself when one is.
        case version = "VERSION"
        /// A key of it is none that the topic may have.
        case key = "KEY"
    }

    /// When it was parked.
    public let parkedAt: Timestamp
    /// What it is about.
    public let topic: String
    /// The version of what was told.
    public let version: Int
    /// The upstream system.
    public let source: String
    /// Why it is parked.
    public let reason: Reason
    /// The keys that are none, twenty at most; empty where the whole event is parked.
    public let keys: [String]

    init(_ row: Row) throws(PostgresError) {
        let (parkedAt, topic, version, source, reason, keys) = try row.decode(
            Timestamp.self,
            String.self,
            Int.self,
            String.self,
            String.self,
            [String].self
        )
        guard let reason = Reason(rawValue: reason) else {
            throw PostgresError(.decoding, "an event is parked for an unknown reason")
        }
        self.parkedAt = parkedAt
        self.topic = topic
        self.version = version
        self.source = source
        self.reason = reason
        self.keys = keys
    }
}
