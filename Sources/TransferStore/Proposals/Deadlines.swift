public import Postgres
public import Transfers

/// The deadlines of proposals.
public struct Deadlines {
    let session: Session

    static let deferredDialogue = "DIALOGUE_DEFERRED"
    static let deferredDocument = "DOCUMENT_DEFERRED"

    /// Deadlines through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Computes deadlines by the rules and the holidays in force.
    ///
    /// - Throws: ``StoreFault/noRules(on:)``, `PostgresError`.
    public func calculator(on today: CivilDate) throws -> DeadlineCalculator {
        guard let version = try session.query(ProposalSQL.calendarVersion).first else {
            throw PostgresError(.decoding, "no version of the calendar came back")
        }
        return DeadlineCalculator(
            rules: try Rules(session).current(on: today),
            calendar: try Holidays(session).calendar(),
            calendarVersion: try version.decode(at: 0)
        )
    }

    /// All deadlines of a proposal, in the order in which they began.
    ///
    /// - Throws: `PostgresError`.
    public func all(of id: ProposalID) throws -> [StoredDeadline] {
        try session.query(DeadlineSQL.all(of: id)).map { try StoredDeadline($0) }
    }

    /// Keeps a deadline that outlives the state in which it began.
    ///
    /// - Throws: `PostgresError`.
    public func watch(_ deadline: Deadline, of id: ProposalID) throws {
        try session.execute(DeadlineSQL.add(deadline, of: id, isOfState: false))
    }

    /// Records that what a deadline is for was done.
    ///
    /// - Throws: `PostgresError`.
    public func meet(_ name: DeadlineName, of id: ProposalID) throws {
        try session.execute(DeadlineSQL.meet(name.rawValue, id))
    }

    /// Records that a deadline passed without what it was for.
    ///
    /// - Throws: `PostgresError`.
    public func stop(_ name: DeadlineName, of id: ProposalID) throws {
        try session.execute(DeadlineSQL.stop(name.rawValue, id))
    }

    /// Ends the deadlines of the state that a proposal has left, and keeps those that begin.
    func follow(_ transition: ProposalTransition, of id: ProposalID, closesDialogue: Bool) throws {
        if transition.after != transition.before {
            let sql =
                switch transition.after {
                case .frozen: DeadlineSQL.stopThoseOfState(id)
                case .withdrawn, .cancelled, .expired, .superseded, .rejected: DeadlineSQL.stopAll(id)
                default: DeadlineSQL.meetThoseOfState(id)
                }
            try session.execute(sql)
        }
        if closesDialogue {
            for name in [DeadlineName.dialogue.rawValue, DeadlineName.dialogueAnswer.rawValue, Self.deferredDialogue] {
                try session.execute(DeadlineSQL.meet(name, id))
            }
        }
        for effect in transition.effects {
            switch effect {
            case .watch(let deadline): try session.execute(DeadlineSQL.add(deadline, of: id, isOfState: true))
            case .requireDialogue(let day): try deferral(Self.deferredDialogue, nil, until: day, of: id)
            case .requireDocument(let code, let day): try deferral(Self.deferredDocument, code, until: day, of: id)
            default: break
            }
        }
    }

    private func deferral(_ name: String, _ code: DocumentCode?, until day: CivilDate, of id: ProposalID) throws {
        let end = Instant(date: day, second: 86_399, zone: ProposalClock.zone)
        let basis = "penundaan mendesak"
        try session.execute(DeadlineSQL.addDeferral(name, code?.text, until: day, endsAt: end, basis: basis, of: id))
    }
}

extension StoredDeadline {
    /// Reads a row of ``DeadlineSQL``.
    init(_ row: Row) throws {
        let (name, subject, start, last, zone, basis, met, stopped) = try row.decode(
            String.self,
            String?.self,
            CivilDate.self,
            CivilDate.self,
            String.self,
            String.self,
            Instant?.self,
            Instant?.self
        )
        switch (name, subject) {
        case (Deadlines.deferredDialogue, _): purpose = .deferredDialogue
        case (Deadlines.deferredDocument, let code?): purpose = .deferredDocument(DocumentCode(code))
        default: purpose = .deadline(try StoredJSON.word(DeadlineName.self, name))
        }
        self.start = start
        lastDay = last
        self.zone = try StoredJSON.word(TimeZoneOfUnit.self, zone)
        self.basis = basis
        standing = met.map { .met($0) } ?? stopped.map { .stopped($0) } ?? .running
    }
}
