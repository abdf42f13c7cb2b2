import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Does what follows when a deadline has passed, once, and nothing when it was met, stopped or prolonged meanwhile.
///
/// What is due is read from the records each time, so that a job that is repeated, or comes too early, does nothing twice.
struct DeadlineWatch {
    let session: Session
    let settings: DeliverySettings
    var deadlines: Deadlines { Deadlines(session) }

    func run(_ arguments: WatchDeadline) throws -> Outcome {
        let id = DeadlineID(arguments.deadline)
        guard let known = try deadlines.find(id) else {
            return .discard(reason: "deadline: there is no deadline of this number")
        }
        // The row of what it belongs to is the lock: whoever meets the deadline now is waited for.
        switch known.owner {
        case .proposal(let proposal) where known.purpose.isOfDocumentAge:
            // A package is locked before its proposals, and the exit looks at the age again behind that lock.
            let stored = try Proposals(session).show(proposal)
            return try look(at: id) { try follow($0, of: stored) }
        case .proposal(let proposal):
            let stored = try Proposals(session).lock(proposal)
            return try look(at: id) { try follow($0, of: stored) }
        case .assignment(let assignment):
            let stored = try Assignments(session).lock(assignment)
            return try look(at: id) { try follow($0, of: stored) }
        }
    }

    private func look(at id: DeadlineID, _ act: (StoredDeadline) throws -> Done) throws -> Outcome {
        guard let deadline = try deadlines.find(id), deadline.standing == .running else { return Done.nothing.outcome }
        let now = try CivilClock(session).moment()
        guard now >= deadline.isOverAt else {
            // It was prolonged, or the clock was set back: it is looked at again when the clock will show its end.
            return .snooze(.microseconds(deadline.isOverAt.microseconds - now.microseconds))
        }
        return try act(deadline).outcome
    }

    /// What a run has done.
    enum Done: String {
        case nothing
        /// The proposal is frozen; when it is resumed, its deadlines are watched anew.
        case frozen
        /// `dialogue.remind` records that there is no answer.
        case leftToReminder
        case escalated
        /// The proposal took over a newer evaluation.
        case renewed
        case expired
        case lapsed
        case termEnded

        var outcome: Outcome { .complete(result: JSONB(#"{"did": "\#(rawValue)"}"#)) }
    }

    private func follow(_ deadline: StoredDeadline, of stored: StoredProposal) throws -> Done {
        if stored.proposal.state == .frozen { return .frozen }
        switch deadline.purpose {
        case .deadline(.dialogueAnswer): return .leftToReminder
        case .deadline(.evaluationFreshness), .documentAge:
            let done = try ProposalExpiry(session).run(deadline, stored)
            if done == .nothing { return .nothing }
            try tell(deadline, done == .expired ? .expired : .renewed, official: nil)
            return done
        case .deadline(.considerationReminder):
            let done = try escalate(deadline, official: nil)
            try askAgain(after: deadline, of: stored)
            return done
        case .deadline(.dialogue), .deadline(.unitReview):
            return try escalate(deadline, official: stored.proposal.facts.leader)
        default: return try escalate(deadline, official: nil)
        }
    }

    private func follow(_ deadline: StoredDeadline, of stored: StoredAssignment) throws -> Done {
        switch deadline.purpose {
        case .deadline(.assignmentRatification), .deadline(.assignmentTerm), .deadline(.actingTerm):
            guard let (today, _) = deadline.zone.local(try CivilClock(session).moment()) else {
                throw PostgresError(.decoding, "the clock shows no date")
            }
            let applied = try AssignmentDesk(session).apply(.dayBegins(today), to: stored.id, by: .worker)
            guard let applied else { return .nothing }
            let isLapse = applied.name == .lapsed
            try tell(deadline, isLapse ? .lapsed : .mustReturn, official: nil)
            return isLapse ? .lapsed : .termEnded
        case .assignmentItem: return try escalateTogether(deadline, stored)
        default: return try escalate(deadline, official: nil)
        }
    }

    private func escalate(_ deadline: StoredDeadline, official: PersonID?) throws -> Done {
        guard try deadlines.markOverdue(deadline.id) else { return .nothing }
        try tell(deadline, .overdue, official: official)
        return .escalated
    }

    /// Papers of one assignment that fell due together are told of in one notice.
    private func escalateTogether(_ deadline: StoredDeadline, _ stored: StoredAssignment) throws -> Done {
        guard try deadlines.markOverdue(deadline.id) else { return .nothing }
        var items: [DeferredItem] = []
        for other in stored.deadlines where other.lastDay == deadline.lastDay {
            guard case .assignmentItem(let item) = other.purpose else { continue }
            if try other.id == deadline.id || deadlines.markOverdue(other.id) { items.append(item) }
        }
        try tell(deadline, .overdue, official: nil, items: items)
        return .escalated
    }

    /// BKN is asked after again and again, since nobody can hasten it.
    private func askAgain(after deadline: StoredDeadline, of stored: StoredProposal) throws {
        let now = try CivilClock(session).moment()
        guard let today = deadline.zone.local(now)?.date else {
            throw PostgresError(.decoding, "the clock shows no date")
        }
        let next = try deadlines.calculator(on: today).deadline(
            .considerationReminder,
            from: today,
            at: now,
            zone: deadline.zone,
            isUrgent: stored.proposal.isUrgent
        )
        try deadlines.renew(next, of: stored.id)
        try DeadlineDesk(session).watch(.proposal(stored.id))
    }

    private func tell(
        _ deadline: StoredDeadline,
        _ consequence: DeadlineNews.Consequence,
        official: PersonID?,
        items: [DeferredItem] = []
    ) throws {
        let post = NoticePost(session: session, settings: settings)
        let news = DeadlineNews(session: session, contact: settings.contact)
        if let keeper = try deadlines.keeper(of: deadline.owner) {
            var values = try news.values(of: deadline, consequence, to: "operator", in: .indonesian)
            if items.count > 1 { values["deadline"] = DeadlineNews.text(items) }
            try post.answer(keeper, .deadlinePassed, .indonesian, values: values)
        }
        guard let official else { return }
        try post.tell(
            official,
            .deadlinePassed,
            subjects: JSONB(#"{"deadline": \#(deadline.id)}"#),
            key: "deadline:\(deadline.id):\(deadline.lastDay)",
            // Whoever has hours is told within them.
            isUrgent: deadline.isInHours
        )
    }
}

extension StoredDeadline.Purpose {
    fileprivate var isOfDocumentAge: Bool {
        if case .documentAge = self { true } else { false }
    }
}
