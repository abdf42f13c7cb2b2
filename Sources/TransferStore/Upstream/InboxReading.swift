public import Postgres

/// How things stand with what upstream systems tell.
public struct InboxReading: Hashable, Sendable {
    /// Events that are not promoted yet; at most 100,000 are counted.
    public let waiting: Int
    /// How long the oldest of these has waited.
    public let age: Interval?
    /// Statements whose changes were not told, of tables that were not compared since.
    public let faults: Int
    /// Events of an unknown topic or version.
    public let unnamed: Int
    /// Events with a key that is none.
    public let misnamed: Int
}
