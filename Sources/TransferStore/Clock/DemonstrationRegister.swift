public import Postgres

/// Which demonstration a database was made for: the demonstration says so at its start, before the clock is shifted.
public struct DemonstrationRegister {
    private let session: Session

    /// The register through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The name of the demonstration; nil where careers are real.
    ///
    /// - Throws: `PostgresError`.
    public func name() throws(PostgresError) -> String? {
        try session.query(ClockSQL.demonstration).first?.decode(at: 0)
    }

    /// Marks a database as that of a demonstration, unless it has a mark already.
    ///
    /// - Parameter name: a word of letters, digits and hyphens.
    /// - Throws: `PostgresError`.
    public func begin(_ name: String) throws(PostgresError) {
        try session.execute(ClockSQL.begin(demonstration: name))
    }
}
