public import Postgres

/// A kind of jobs: its settings, and who does it.
public struct KindStatus: Sendable {
    /// Its name.
    public let name: String
    /// No job of it is started.
    public let isPaused: Bool
    /// How many nodes that are alive do it.
    public let nodes: Int
    /// The versions of arguments that all those nodes take together; nil when no node does it.
    public let versions: ClosedRange<Int>?
    /// How long the history keeps arguments.
    public let keepArguments: Interval
    /// How long the history keeps results.
    public let keepResults: Interval

    init(_ row: Row) throws(PostgresError) {
        let oldest: Int?
        let newest: Int?
        (name, isPaused, nodes, oldest, newest, keepArguments, keepResults) = try row.decode(
            String.self,
            Bool.self,
            Int.self,
            Int?.self,
            Int?.self,
            Interval.self,
            Interval.self
        )
        versions = if let oldest, let newest, oldest <= newest { oldest...newest } else { nil }
    }
}
