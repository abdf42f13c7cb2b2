import JobQueue
public import Postgres
public import TransferStore
public import Transfers

/// Where objections are taken in and worked on: what the store keeps, and the jobs that follow from it, in one transaction
/// of the caller.
public struct ObjectionDesk {
    let session: Session
    var objections: Objections { Objections(session) }

    /// A desk at a session with an open transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Takes in an objection: it gets its number at once, and the receipt goes out by a job.
    ///
    /// - Throws: `ObjectionFault`, `ObjectionStoreFault`, `DeadlineFault`, `StoreFault`, `PostgresError`.
    public func file(_ new: NewObjection, by actor: ProposalActor) throws -> StoredObjection {
        let (stored, effects) = try objections.file(new, by: actor)
        try follow(effects, stored)
        try ObjectionAlerts(session: session).enqueueNext(of: stored)
        return stored
    }

    /// Applies an event to an objection.
    ///
    /// - Parameters:
    ///   - number: The number on its receipt.
    ///   - actor: Who does it.
    ///   - version: The version that the actor had read; nil for whichever it is.
    ///   - event: Makes what happens of the objection as it is now.
    /// - Returns: The objection as it is now, and what has to be done by people.
    /// - Throws: `ObjectionFault`, `ObjectionStoreFault`, `PostgresError`, and what the closure throws.
    public func apply(
        to number: String,
        by actor: ProposalActor,
        expecting version: Int? = nil,
        _ event: (StoredObjection) throws -> ObjectionEvent
    ) throws -> (objection: StoredObjection, effects: [ObjectionEffect]) {
        let (stored, effects) = try objections.apply(to: number, by: actor, expecting: version, event)
        try follow(effects, stored)
        return (stored, effects)
    }

    private func follow(_ effects: [ObjectionEffect], _ stored: StoredObjection) throws {
        var isTold = false
        for effect in effects {
            switch effect {
            case .issueReceipt:
                isTold = true
                let subject = PaperSubject(.objection, stored.id.number)
                try PaperDesk(session).enqueue(.objectionReceipt, of: subject)
            case .answerInadmissible, .answer:
                isTold = true
                try PaperDesk(session).enqueue(.objectionDecision, of: PaperSubject(.objection, stored.id.number))
            case .suspendExecution: isTold = true
            case .watch(let deadline):
                guard let proposal = stored.proposal else { continue }
                try Deadlines(session).watch(deadline, of: proposal)
                try DeadlineDesk(session).watch(.proposal(proposal))
            case .stopWatching:
                if let proposal = stored.proposal { try Deadlines(session).meet(.objectionAnswer, of: proposal) }
            case .explainRemedies, .prepareNewDecree, .correctAnnouncement: break
            }
        }
        if isTold { try tell(stored) }
    }

    private func tell(_ stored: StoredObjection) throws {
        let arguments = TellOfObjection(objection: stored.id.number, event: stored.version)
        var job = NewJob(TellOfObjection.kind, args: try arguments.json())
        job.uniqueKey = "objection:\(stored.id.number):\(stored.version)"
        job.orderingKey = "objection:\(stored.id.number)"
        try session.enqueue(job)
    }
}
