public import Postgres
public import Transfers

/// The dialogues of proposals.
public struct Dialogues {
    let session: Session

    /// Dialogues through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The last dialogue of a proposal.
    ///
    /// - Throws: ``StoreFault/unknownProposal(_:)``, ``StoreFault/noDialogue(_:)``, `PostgresError`.
    public func latest(of id: ProposalID) throws -> StoredDialogue {
        guard let row = try session.query(DialogueSQL.latest(of: id)).first else {
            _ = try Proposals(session).show(id)
            throw StoreFault.noDialogue(id)
        }
        return try read(row)
    }

    /// The last dialogue of a proposal as it was at the end of a day, or as it is; who leads it is who leads it now.
    ///
    /// - Throws: ``StoreFault/unknownProposal(_:)``, ``StoreFault/noDialogue(_:)``, ``UnknownRecord/notYet(on:)``,
    ///   `PostgresError`.
    public func latest(of id: ProposalID, at end: EndOfDay?) throws -> StoredDialogue {
        guard let end else { return try latest(of: id) }
        guard let row = try session.query(DialogueSQL.latest(of: id, before: end.moment)).first else {
            _ = try latest(of: id)
            throw UnknownRecord.notYet(on: end.day)
        }
        var stored = try read(row)
        stored.dialogue = stored.dialogue.past(
            at: end,
            closing: try Proposals(session).history(of: id).closing(at: end)
        )
        return stored
    }

    /// A dialogue, nil when there is none of that number.
    ///
    /// - Throws: `PostgresError`.
    public func find(_ id: DialogueID) throws -> StoredDialogue? {
        try session.query(DialogueSQL.one(id)).first.map { try read($0) }
    }

    /// Changes the last dialogue of a proposal, which nobody else changes meanwhile, and keeps what became of it.
    ///
    /// - Parameters:
    ///   - id: The proposal.
    ///   - change: Does something to the dialogue, at a moment and on a day of the agency.
    /// - Returns: The dialogue before and after.
    /// - Throws: `DialogueFault`, ``StoreFault``, `PostgresError`, and what the closure throws.
    public func change(
        of id: ProposalID,
        _ change: (inout Dialogue, _ now: Instant, _ today: CivilDate) throws -> Void
    ) throws -> (before: Dialogue, after: StoredDialogue) {
        // The proposal's row is the lock of all that belongs to it.
        let proposal = try Proposals(session).lock(id).proposal
        // Nothing is added to the dialogue of a proposal that has ended.
        guard !proposal.state.isFinal else { throw DialogueFault.closed }
        var stored = try latest(of: id)
        let before = stored.dialogue
        let clock = try ProposalClock(session)
        try change(&stored.dialogue, clock.now, clock.today)
        try save(stored)
        return (before, stored)
    }

    func open(for id: ProposalID, about employee: PersonID, ledBy leader: PersonID) throws {
        try session.execute(DialogueSQL.open(for: id, about: employee, ledBy: leader))
    }
}

extension Dialogues {
    /// Who leads a dialogue: the first superior, from the direct one upwards, who can.
    ///
    /// - Parameter person: The employee.
    /// - Returns: The superior, and why levels below were passed over.
    /// - Throws: `DialogueFault.nobodyToLead`, `PostgresError`.
    public func superior(of person: PersonID) throws -> DialogueLeader {
        let superiors = try session.query(DialogueSQL.superiors(of: person)).map { row in
            try row.decode(at: 0, as: PersonID?.self)
        }
        let officials = try session.query(ProposalSQL.conflicts(with: [person]))
        return try DialogueLeader(
            for: person,
            superiors: superiors,
            conflicts: Set(try officials.map { ConflictOfInterest(of: try $0.decode(at: 0), with: person) })
        )
    }
}
