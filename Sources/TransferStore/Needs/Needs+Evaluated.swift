import Postgres

extension Needs {
    /// Needs that can be evaluated and have been, so that a change of data makes a new evaluation worth while.
    ///
    /// - Parameter most: How many are enough; nil for all.
    /// - Returns: their numbers, in order.
    /// - Throws: `PostgresError`.
    public func openAndEvaluated(atMost most: Int? = nil) throws -> [NeedID] {
        try session.query(NeedSQL.openAndEvaluated(atMost: most)).map { NeedID(try $0.decode(at: 0)) }
    }

    /// Needs that can be evaluated.
    ///
    /// - Returns: their numbers, in order.
    /// - Throws: `PostgresError`.
    public func open() throws -> [NeedID] {
        try session.query(NeedSQL.open).map { NeedID(try $0.decode(at: 0)) }
    }
}
