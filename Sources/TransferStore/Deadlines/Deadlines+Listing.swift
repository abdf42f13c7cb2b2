public import Postgres
public import Transfers

extension Deadlines {
    /// A deadline that runs, with whom it concerns.
    public struct Entry: Sendable {
        /// The deadline.
        public let deadline: StoredDeadline
        /// The employee's NIP, for the operator's eyes.
        public let nip: String
        /// The employee with titles.
        public let employee: String
        /// Whether its last day is over.
        public let isOverdue: Bool
    }

    /// The deadlines that run, the one that ends first at the top.
    ///
    /// - Parameters:
    ///   - day: As they ran on this day; nil for now.
    ///   - overdueOnly: Only those that have passed.
    /// - Returns: The deadlines.
    /// - Throws: `PostgresError`.
    public func running(on day: CivilDate? = nil, overdueOnly: Bool = false) throws -> [Entry] {
        try session.query(DeadlineSQL.running(on: day, overdueOnly: overdueOnly)).map { row in
            Entry(
                deadline: try StoredDeadline(row),
                nip: try row.decode(at: 16),
                employee: try row.decode(at: 17),
                isOverdue: try row.decode(at: 18)
            )
        }
    }

    /// How many deadlines have passed without what they are for, and how many of these nobody was told of.
    ///
    /// - Throws: `PostgresError`.
    public func health() throws(PostgresError) -> (overdue: Int, unwatched: Int) {
        guard let row = try session.query(DeadlineSQL.health).first else { return (0, 0) }
        return try row.decode(Int.self, Int.self)
    }

    /// How many deadlines end within two days and are not met.
    ///
    /// - Throws: `PostgresError`.
    public func near() throws(PostgresError) -> Int {
        try session.query(DeadlineSQL.near).first?.decode(at: 0, as: Int.self) ?? 0
    }

    /// How many assignments were not ratified while their person is still away.
    ///
    /// - Throws: `PostgresError`.
    public func lapsedAssignments() throws(PostgresError) -> Int {
        try session.query(DeadlineSQL.lapsedAssignments).first?.decode(at: 0, as: Int.self) ?? 0
    }
}
