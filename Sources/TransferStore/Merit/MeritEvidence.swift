public import Postgres

/// The evidence for the aspect "promotion and transfer" of an audit of the merit system (PermenPANRB 40/2018): rules, plan,
/// evaluations, minutes, decisions with their reasons, objections and outcomes.
///
/// People are told by the number of their proposal: whether transfers went by merit is seen without names.
public struct MeritEvidence {
    private let session: Session

    /// The evidence through a session.
    public init(_ session: Session) {
        self.session = session
    }

    /// The files there are of a period.
    ///
    /// - Parameters:
    ///   - period: The days.
    ///   - named: Whether the employee's NIP and name stand beside the number of the proposal.
    /// - Returns: The files, each to be read row by row.
    public static func parts(of period: MeritPeriod, named: Bool) -> [MeritPart] {
        [
            MeritSQL.rules(period), MeritSQL.needs(period), MeritSQL.proposals(period, named: named),
            MeritSQL.minutes(period), MeritSQL.conflicts(period), MeritSQL.waivers(period), MeritSQL.decisions(period),
            MeritSQL.objections(period), MeritSQL.announcements(period), MeritSQL.outcomes(period),
        ]
    }

    /// Reads a part, row by row; one state of the data for all parts is the caller's transaction.
    ///
    /// - Parameters:
    ///   - part: The file.
    ///   - body: Given the cells of each row; an empty one where nothing is on record.
    /// - Throws: `PostgresError`, and whatever `body` throws.
    public func forEachRow(of part: MeritPart, _ body: ([String]) throws -> Void) throws {
        try session.forEachRow(part.statement) { row in
            try body(try part.columns.indices.map { try row.decode(at: $0, as: String?.self) ?? "" })
        }
    }

    /// Records who took the evidence, and why.
    ///
    /// - Throws: `PostgresError`.
    public func record(_ period: MeritPeriod, named: Bool, by actor: String, reason: String) throws {
        _ = try session.query(MeritSQL.record(period, named: named, by: actor, reason: reason))
    }
}
