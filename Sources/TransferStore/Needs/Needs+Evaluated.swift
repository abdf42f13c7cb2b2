import Postgres

extension Needs {
    /// Needs that can be evaluated and have been, so that a change of data makes a new evaluation worth while.
    ///
    /// - Returns: their numbers, in order.
    /// - Throws: `PostgresError`.
    public func openAndEvaluated() throws -> [NeedID] {
        try session.query(NeedSQL.openAndEvaluated).map { NeedID(try $0.decode(at: 0)) }
    }
}
