internal import Postgres
public import Transfers

extension Proposals {
    /// The events of a proposal, the first first.
    ///
    /// - Throws: `PostgresError`.
    public func events(of id: ProposalID) throws -> [LoggedEvent] {
        try session.query(ProposalSQL.events(id)).map { row in
            LoggedEvent(
                number: try row.decode(at: 0),
                event: try StoredJSON.word(RecordedEvent.self, try row.decode(at: 1)),
                before: try row.decode(at: 2, as: String?.self).map { try StoredJSON.word(ProposalState.self, $0) },
                after: try StoredJSON.word(ProposalState.self, try row.decode(at: 3)),
                actor: try row.decode(at: 4),
                role: try StoredJSON.word(OfficeRole.self, try row.decode(at: 5)),
                at: try row.decode(at: 6),
                reason: try row.decode(at: 7),
                hash: try row.decode(at: 8)
            )
        }
    }

    /// What does not fit in the log of a proposal, or of all: empty when nobody has tampered with it.
    ///
    /// - Throws: `PostgresError`.
    public func verifyLog(of id: ProposalID? = nil) throws -> [LogFault] {
        try session.query(ProposalSQL.verify(id)).map { row in
            let (proposal, number, fault) = try row.decode(Int64.self, Int.self, String.self)
            return LogFault(
                proposal: ProposalID(proposal),
                number: number,
                kind: try StoredJSON.word(LogFault.Kind.self, fault)
            )
        }
    }

    /// How many events the log of a proposal has, or the logs of all.
    ///
    /// - Throws: `PostgresError`.
    public func countEvents(of id: ProposalID? = nil) throws -> Int {
        try session.query(ProposalSQL.countEvents(of: id)).first?.decode(at: 0, as: Int.self) ?? 0
    }

    /// The folder that was handed in last; nil before the submission.
    ///
    /// - Throws: `PostgresError`.
    public func folder(of id: ProposalID) throws -> DocumentFolder? {
        guard let row = try session.query(ProposalSQL.detail(of: .step(.submitted), id)).first else { return nil }
        return try StoredJSON.decode(EventDetail.self, try row.decode(at: 0)).folder?.folder()
    }

    /// What the evaluation found of the employee from which a proposal has taken its gates last.
    ///
    /// - Throws: ``StoreFault/notInEvaluation`` when it is not on record any more, `PostgresError`.
    public func evaluation(of stored: StoredProposal) throws -> PersonalEvaluation {
        guard let row = try session.query(ProposalSQL.detail(of: .step(.evaluated), stored.id)).first,
            let run = try StoredJSON.decode(EventDetail.self, try row.decode(at: 0)).run
        else { throw StoreFault.notInEvaluation }
        return try evaluation(of: stored, EvaluationRunID(run))
    }

    /// What an evaluation found of the employee of a proposal.
    ///
    /// - Throws: ``StoreFault/notInEvaluation`` when it is not on record any more, `PostgresError`.
    public func evaluation(of stored: StoredProposal, _ run: EvaluationRunID) throws -> PersonalEvaluation {
        guard let kept = try session.query(ResultSQL.one(run)).first else { throw StoreFault.notInEvaluation }
        return try Evaluations(session).finding(of: stored.proposal.person, in: try StoredEvaluation(kept))
    }
}
