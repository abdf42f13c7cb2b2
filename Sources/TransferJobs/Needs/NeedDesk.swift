public import Postgres
public import TransferStore
public import Transfers

/// Where needs end that proposals are on the way for, in one transaction of the caller.
public struct NeedDesk {
    private let session: Session

    /// A desk at a session with an open transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Applies an event to a need.
    ///
    /// A need is not closed or cancelled over the heads of those who are on the way to its post: their proposals are
    /// finished first, or are cancelled with it, by which each is told and offered alternatives (case 100).
    ///
    /// - Parameters:
    ///   - event: What happens.
    ///   - id: The need.
    ///   - person: Who does it.
    ///   - role: In which role; nil for the one that is usual for the step.
    ///   - version: The version that the person had read; nil for whichever it is.
    ///   - cancelsProposals: Whether the proposals on the way are cancelled with the same reason.
    /// - Returns: The need as it is now, and the proposals that were cancelled with it.
    /// - Throws: `NeedRefusal`, `ProposalRefusal`, `StoreFault`, `PostgresError`.
    public func apply(
        _ event: NeedEvent,
        to id: NeedID,
        by person: PersonID,
        as role: OfficeRole? = nil,
        expecting version: Int? = nil,
        cancelsProposals: Bool = false
    ) throws -> (need: RegisteredNeed, cancelled: [ProposalID]) {
        let needs = Needs(session)
        let reason: String
        switch event {
        case .closed(let why), .cancelled(let why): reason = why
        default: return (try needs.apply(event, to: id, by: person, as: role, expecting: version), [])
        }
        let need = try needs.apply(event, to: id, by: person, as: role, expecting: version)
        let running = try needs.activeProposals(for: id)
        guard running.isEmpty || cancelsProposals else {
            throw NeedRefusal.proposalsRunning(running.map(\.number))
        }
        let actor = ProposalActor(person, as: role ?? .hrOperator)
        for proposal in running {
            _ = try ProposalDesk(session).apply(.cancelled(reason: reason), to: proposal, by: actor)
        }
        return (need, running)
    }
}
