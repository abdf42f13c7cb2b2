import Postgres

/// What a claim brought: jobs, and what the queue's settings ask of the claimer.
struct Claim {
    /// The places of its statement's columns.
    enum Column {
        static let id = 0
        static let runAt = 1
        static let priority = 2
        static let attempt = 3
        static let maxAttempts = 4
        static let isBlocking = 5
        static let kind = 6
        static let version = 7
        static let timeout = 8
        static let args = 9
        static let orderingKey = 10
        static let concurrencyKey = 11
        static let held = 12
        static let again = 13
        static let lanes = 14
    }

    /// The jobs, in the order in which they are to start.
    let jobs: Slice<Rows>
    /// A limit of the queue kept the claim from being larger.
    let isHeld: Bool
    /// After which time the limit lets more through, where that is known.
    let again: Duration?
    /// How many lanes the queue is set to; nil for what the node was started with.
    let lanes: Int?
    /// The node is registered, so that the settings are known.
    let isAnswered: Bool

    /// Reads the answer: the jobs' rows and a last one that tells the rest; none when the node is not registered any more.
    init(_ rows: Rows) throws(PostgresError) {
        jobs = rows.dropLast()
        let last = rows.last
        isAnswered = last != nil
        isHeld = try last?.decode(at: Column.held) ?? false
        again = try last?.decode(at: Column.again, as: Int64?.self).map { .microseconds($0) }
        lanes = try last?.decode(at: Column.lanes, as: Int32?.self).map { Int($0) }
    }
}
