internal import Postgres
public import Transfers

extension Objections {
    /// Notes that the operators were called, once for each alert.
    ///
    /// - Returns: Whether it is the first time.
    /// - Throws: `PostgresError`.
    public func note(_ alert: ObjectionAlert, of id: ObjectionID) throws -> Bool {
        try session.query(ObjectionSQL.note(alert, of: id)).first != nil
    }
}
