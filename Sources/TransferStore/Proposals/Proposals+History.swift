internal import Postgres
public import Transfers

extension Proposals {
    /// The states of proposals at the end of a day; those that were not drafted yet are left out.
    ///
    /// - Throws: `PostgresError`.
    public func states(on day: CivilDate) throws -> [ProposalID: PastState<ProposalState>] {
        let rows = try session.query(ProposalHistorySQL.states(on: day)).map { row in
            let state = try StoredJSON.word(ProposalState.self, try row.decode(at: 1))
            return (ProposalID(try row.decode(at: 0)), PastState(state: state, since: try row.decode(at: 2)))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// The log of a proposal with what each entry was told.
    ///
    /// - Throws: `PostgresError`.
    public func history(of id: ProposalID) throws -> ProposalHistory {
        ProposalHistory(entries: try session.query(ProposalHistorySQL.entries(id)).map { try Self.entry($0) })
    }

    /// A proposal as it was at the end of a day, or as it is.
    ///
    /// - Throws: ``StoreFault/unknownProposal(_:)``, ``UnknownRecord/notYet(on:)``, `PostgresError`.
    public func show(_ id: ProposalID, at end: EndOfDay?) throws -> Past<StoredProposal> {
        let now = try show(id)
        guard let end else { return Past(now) }
        let deadlines = try Deadlines(session).all(of: id, at: end)
        return try history(of: id).past(now, deadlines, at: end).onRecord(at: end)
    }

    private static func entry(_ row: Row) throws -> ProposalHistory.Entry {
        let at: Instant = try row.decode(at: 5)
        let detail = try StoredJSON.decode(EventDetail.self, try row.decode(at: 6))
        var trace: ProposalTrace?
        let event = try StoredJSON.word(RecordedEvent.self, try row.decode(at: 1))
        if case .step(let name) = event, let before = try row.decode(at: 2, as: String?.self),
            let day = ProposalClock.zone.local(at)?.date
        {
            trace = try ProposalTrace(
                name,
                from: try StoredJSON.word(ProposalState.self, before),
                to: try StoredJSON.word(ProposalState.self, try row.decode(at: 3)),
                on: day,
                by: try row.decode(at: 4),
                detail
            )
        }
        return ProposalHistory.Entry(
            number: try row.decode(at: 0),
            trace: trace,
            at: at,
            run: detail.run.map { EvaluationRunID($0) },
            folder: event == .step(.submitted) ? try detail.folder?.folder() : nil
        )
    }
}
