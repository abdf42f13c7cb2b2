internal import Postgres
public import Transfers

extension Proposals {
    /// Applies an event to a proposal and stores what became of it: state, facts, the one event and the deadlines.
    ///
    /// What the event means for the package that the proposal is in is stored with it. Jobs and notices are enqueued by
    /// whoever calls, in the same transaction.
    ///
    /// - Parameters:
    ///   - event: What happens.
    ///   - id: The proposal.
    ///   - actor: Who does it.
    ///   - version: The version that the actor had read; nil for whichever it is.
    /// - Returns: What became of it.
    /// - Throws: `ProposalRefusal`, ``StoreFault``, `PostgresError`.
    public func apply(
        _ event: ProposalEvent,
        to id: ProposalID,
        by actor: ProposalActor,
        expecting version: Int? = nil
    ) throws -> AppliedTransition {
        let event = try completed(event, of: id)
        let packages = Packages(session)
        if let package = try packages.package(of: id) {
            return try packages.apply(event, to: id, in: package, by: actor, expecting: version)
        }
        let stored = try lock(id)
        // Somebody may have put it into a package while its row was waited for.
        guard try packages.package(of: id) == nil else { throw StoreFault.changedMeanwhile(id) }
        guard version == nil || version == stored.version else { throw StoreFault.changedMeanwhile(id) }
        let clock = try ProposalClock(session)
        let transition = try stored.proposal.applying(
            event,
            by: actor,
            on: clock.today,
            under: try context(for: event, of: stored, on: clock.today)
        )
        return try store(transition, of: stored, event, by: actor)
    }

    /// A folder is checked, and kept, with the waivers and the letters on record beside what it came with.
    func completed(_ event: ProposalEvent, of id: ProposalID) throws -> ProposalEvent {
        func completed(_ folder: DocumentFolder) throws -> DocumentFolder {
            var folder = folder
            let person = try show(id).proposal.person
            folder.waivers += try Waivers(session).naming(person).filter { waiver in
                if case .document = waiver.subject { !folder.waivers.contains(waiver) } else { false }
            }
            folder.facts += try Ascertainments(session).facts(of: person)
            return folder
        }
        switch event {
        case .submitted(let folder): return .submitted(try completed(folder))
        case .expired(let folder): return .expired(try completed(folder))
        case .committeeConcluded(let meeting):
            return .committeeConcluded(try Offices(session).register().completing(meeting))
        default: return event
        }
    }

    /// Stores a transition whose proposal is locked.
    func store(
        _ transition: ProposalTransition,
        of stored: StoredProposal,
        _ event: ProposalEvent,
        by actor: ProposalActor
    ) throws -> AppliedTransition {
        let id = stored.id
        var detail = EventDetail(of: event)
        if case .evaluated = event { detail.run = try Evaluations(session).latest(of: stored.need).id.number }
        let facts = try StoredJSON.encode(StoredFacts(transition.proposal.facts))
        try session.execute(ProposalSQL.update(id, transition.proposal, facts))
        try session.execute(
            ProposalSQL.addEvent(
                id,
                event.name.rawValue,
                from: transition.before,
                to: transition.after,
                by: actor,
                try StoredJSON.encode(detail)
            )
        )
        if case .dialogueOpened(let leader, _) = event {
            try Dialogues(session).open(for: id, about: stored.proposal.person, ledBy: leader)
        }
        if case .placed = event { try Holdings(session: session).takeUp(stored) }
        let deadlines = Deadlines(session)
        try deadlines.follow(transition, of: id, closesDialogue: event.name == .dialogueClosed)
        try deadlines.followAges(event, of: id, transition.proposal)
        return AppliedTransition(
            id: id,
            event: event.name,
            decree: event.changingDecree,
            actor: actor,
            transition: transition,
            version: stored.version + 1
        )
    }

    /// What steps on proposals of employees depend on besides the proposals.
    ///
    /// - Throws: ``StoreFault/noRules(on:)``, `PostgresError`.
    public func context(for people: [PersonID], on today: CivilDate) throws -> ProposalContext {
        let conflicts = try session.query(ProposalSQL.conflicts(with: people)).map { row in
            let (official, employee) = try row.decode(PersonID.self, PersonID.self)
            return ConflictOfInterest(of: official, with: employee)
        }
        let suspensions = try session.query(ProposalSQL.suspensions(of: people)).map { row in
            try row.decode(PersonID.self, String.self)
        }
        return ProposalContext(
            try Deadlines(session).calculator(on: today),
            zone: ProposalClock.zone,
            offices: try Offices(session).register(for: people),
            now: try ProposalClock(session).now,
            conflicts: Set(conflicts),
            suspensions: Dictionary(suspensions) { first, _ in first },
            waiverRoles: try WaiverRules(session).current(),
            checklist: try Checklists(session).current()
        )
    }

    /// What one step of one proposal depends on besides the proposal.
    func context(
        for event: ProposalEvent,
        of stored: StoredProposal,
        on today: CivilDate
    ) throws -> ProposalContext {
        var context = try context(for: [stored.proposal.person], on: today)
        context.rechecks = try rechecks(before: event, of: stored, on: today)
        if case .placed(let day, _) = event {
            context.handoversDue = try Handovers(session).due(of: stored, on: day)
        }
        guard case .dialogueWaived = event else { return context }
        let unmet = try Aspirations(session).unmet(by: stored)
        if unmet.contains(where: { $0.kind == .parted }) { context.parted = [stored.proposal.person] }
        return context
    }

    /// What the gates say of an employee on the day of an oath or a start of duty; of no other event.
    func rechecks(
        before event: ProposalEvent,
        of stored: StoredProposal,
        on today: CivilDate
    ) throws -> [PersonID: GateCheck] {
        let day: CivilDate
        switch event {
        case .inaugurated(_, let oath): day = oath
        case .placed(let start, _): day = start
        default: return [:]
        }
        let check = try Evaluations(session).recheck(stored, takingUpOn: day, asOf: today)
        return [stored.proposal.person: check]
    }
}

extension ProposalEvent {
    /// The decree that corrects or revokes a signed one.
    fileprivate var changingDecree: Letter? {
        switch self {
        case .decreeAmended(let letter), .revoked(let letter): letter
        default: nil
        }
    }
}
