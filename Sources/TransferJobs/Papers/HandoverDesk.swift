public import Postgres
public import TransferStore
public import Transfers

/// Where what is handed over is confirmed, and its record asked for.
public struct HandoverDesk {
    let session: Session

    /// A desk at a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Confirms the list for one side; once both have, the record is set by a job.
    ///
    /// - Returns: The list as it stands.
    /// - Throws: `HandoverFault`, `StoreFault`, `PostgresError`.
    public func confirm(_ id: ProposalID, _ side: HandoverSide, by person: PersonID) throws -> StoredHandover {
        let handover = try Handovers(session).confirm(id, side, by: person)
        if handover.isComplete { try PaperDesk(session).enqueue(.handover, of: .proposal(id)) }
        return handover
    }
}
