public import Postgres

extension Session {
    /// The kinds that a node does or that have settings, by name.
    ///
    /// - Throws: ``PostgresError``.
    public func kinds() throws(PostgresError) -> [KindStatus] {
        try query(.kinds).map(KindStatus.init)
    }

    /// The names of queues that have settings, jobs, or a node that serves them, in their order.
    ///
    /// - Throws: ``PostgresError``.
    public func queueNames() throws(PostgresError) -> [String] {
        try query(.queueNames).map { row throws(PostgresError) in try row.decode(at: 0) }
    }

    /// The names of kinds that have settings, a node that does them, a schedule, or jobs among the newest, in their order.
    ///
    /// - Throws: ``PostgresError``.
    public func kindNames() throws(PostgresError) -> [String] {
        try query(.kindNames).map { row throws(PostgresError) in try row.decode(at: 0) }
    }
}
