public import Postgres

/// How things stand with what a site owes to people and to the law, for those who watch it.
public struct SiteReading: Sendable {
    /// Deadlines that end within two days and are not met.
    public let deadlinesNear: Int
    /// Deadlines that passed without what they are for.
    public let deadlinesOverdue: Int
    /// Assignments that were not ratified while their person is still away.
    public let lapsedAssignments: Int
    /// For how long the oldest act on record has waited for its seal.
    public let unsealedFor: Duration
    /// What upstream systems with triggers told.
    public let inbox: InboxReading
    /// For how long the oldest of it has waited to be heard.
    public let unheardFor: Duration
    /// Upstream systems with a database of their own, and for how long each could not be read.
    public let upstreams: [(reading: UpstreamReading, failingFor: Duration)]

    /// Reads it.
    ///
    /// - Parameter session: of the daemon, or an administrator.
    /// - Throws: `PostgresError`.
    public init(_ session: Session) throws {
        let deadlines = Deadlines(session)
        deadlinesNear = try deadlines.near()
        deadlinesOverdue = try deadlines.health().overdue
        lapsedAssignments = try deadlines.lapsedAssignments()
        unsealedFor = Self.length(of: try AuditLog(session).backlog().age)
        inbox = try UpstreamInbox(session).reading()
        unheardFor = Self.length(of: inbox.age)
        upstreams = try UpstreamDatabases(session).all().map { ($0, Self.length(of: $0.failedFor)) }
    }

    /// What was subtracted of two moments has no months.
    private static func length(of interval: Interval?) -> Duration {
        guard let interval else { return .zero }
        return .seconds(Int64(interval.days) * 86_400) + .microseconds(interval.microseconds)
    }
}
