internal import Postgres
public import Transfers

extension Proposals {
    /// Records a conflict of interest of an official with an employee; twice changes nothing.
    ///
    /// - Throws: `PostgresError`.
    public func declareConflict(of official: PersonID, with employee: PersonID, reason: String) throws {
        try session.execute(ProposalSQL.declareConflict(official, employee, reason))
    }

    /// Records what an official declares of a proposal on which they are going to decide; twice changes nothing.
    ///
    /// That there is none does not undo a conflict that was declared before.
    ///
    /// - Parameters:
    ///   - actor: The official, in the role in which they decide.
    ///   - conflict: The conflict of interest; nil when there is none.
    ///   - id: The proposal.
    /// - Throws: `ProposalRefusal` for a role that decides nothing, for the own case, and for a conflict that is on record;
    ///   ``StoreFault``, `PostgresError`.
    public func declare(_ actor: ProposalActor, conflict: String?, of id: ProposalID) throws {
        let employee = try show(id).proposal.person
        let today = try ProposalClock(session).today
        let conflicts = try context(for: [employee], on: today).conflicts
        let official = try actor.declaring(conflict, with: employee, known: conflicts)
        try session.execute(ProposalSQL.declare(id, official, actor.role, conflict))
    }

    /// What was declared of a proposal, the first first.
    ///
    /// - Throws: ``StoreFault/unknownProposal(_:)``, `PostgresError`.
    public func declarations(of id: ProposalID) throws -> [ConflictDeclaration] {
        _ = try show(id)
        return try session.query(ProposalSQL.declarations(of: id)).map { row in
            ConflictDeclaration(
                nip: try row.decode(at: 0),
                name: try row.decode(at: 1),
                role: try StoredJSON.word(OfficeRole.self, try row.decode(at: 2)),
                hasConflict: try row.decode(at: 3),
                reason: try row.decode(at: 4),
                declaredAt: try row.decode(at: 5)
            )
        }
    }
}
