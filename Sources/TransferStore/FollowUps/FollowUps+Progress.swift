internal import Postgres
public import Transfers

extension FollowUps {
    /// Records that the questionnaires are open.
    ///
    /// - Throws: `PostgresError`.
    public func open(_ id: FollowUpID, on day: CivilDate) throws {
        try session.execute(FollowUpSQL.open(id, on: day))
    }

    /// Records the one reminder.
    ///
    /// - Throws: `PostgresError`.
    public func remind(_ id: FollowUpID, on day: CivilDate) throws {
        try session.execute(FollowUpSQL.remind(id, on: day))
    }

    /// Records that it is concluded, after which nothing of it changes.
    ///
    /// - Throws: `PostgresError`.
    public func conclude(_ id: FollowUpID, as standing: FollowUp.Standing, on day: CivilDate) throws {
        try session.execute(FollowUpSQL.conclude(id, as: standing, on: day))
    }

    /// Raises what a follow-up calls attention to, as far as that was not raised before.
    ///
    /// Nothing is raised while a side may still answer in time: a signal would tell what the other one has said. Worries
    /// that are specific personal data stay in the answer, which few may read.
    ///
    /// - Parameters:
    ///   - stored: The follow-up.
    ///   - day: The day.
    /// - Returns: The signals that are new.
    /// - Throws: `RuleBookFault`, ``StoreFault/noRules(on:)``, `PostgresError`.
    public func raiseSignals(of stored: StoredFollowUp, on day: CivilDate) throws -> [FollowUpSignal] {
        switch stored.standing(on: day) {
        case .upcoming, .open: return []
        case .complete, .overdue: break
        }
        let lowest = try Rules(session).current(on: day).value(.followUpRating, on: day)
        let signals = try filled(stored).signals(on: day, lowest: lowest)
        return try signals.filter { signal in
            guard !signal.isRestricted else { return false }
            return try !session.query(FollowUpAnswerSQL.raise(signal, of: stored.id)).isEmpty
        }
    }

    /// What a follow-up has called attention to.
    ///
    /// - Throws: `PostgresError`.
    public func signals(of id: FollowUpID) throws -> [RaisedSignal] {
        try session.query(FollowUpAnswerSQL.signals(of: id)).map { row in
            RaisedSignal(code: try row.decode(at: 0), subject: try row.decode(at: 1), at: try row.decode(at: 2))
        }
    }

    /// The database role of the operator who is told what comes of a transfer: whoever drafted it.
    ///
    /// - Throws: `PostgresError`.
    public func operatorRole(of id: ProposalID) throws -> String? {
        try session.query(FollowUpSQL.operatorRole(of: id)).first?.decode(at: 0)
    }
}
