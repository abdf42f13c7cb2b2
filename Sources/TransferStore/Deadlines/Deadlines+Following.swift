internal import Postgres
internal import Transfers

extension Deadlines {
    /// Ends the deadlines of the state that a proposal has left, and keeps those that begin.
    func follow(_ transition: ProposalTransition, of id: ProposalID, closesDialogue: Bool) throws {
        if transition.after != transition.before, !transition.after.continuesStep(of: transition.before) {
            let sql =
                switch transition.after {
                case .frozen: DeadlineSQL.stopThoseOfState(id)
                case .closed: DeadlineSQL.meetThoseOfState(id)
                // Of what came to an end nothing is asked for any more, whatever was put off.
                case let after where after.isFinal: DeadlineSQL.stopAll(of: .proposal(id))
                default: DeadlineSQL.meetThoseOfState(id)
                }
            try session.execute(sql)
        }
        if closesDialogue {
            for name in [DeadlineName.dialogue.rawValue, DeadlineName.dialogueAnswer.rawValue, Self.deferredDialogue] {
                try session.execute(DeadlineSQL.meet(name, of: .proposal(id)))
            }
        }
        for effect in transition.effects {
            switch effect {
            case .watch(let deadline):
                try session.execute(DeadlineSQL.add(deadline, of: .proposal(id), isOfState: true))
            case .requireDialogue(let day): try deferral(Self.deferredDialogue, nil, until: day, of: id)
            case .requireDocument(let code, let day): try deferral(Self.deferredDocument, code, until: day, of: id)
            default: break
            }
        }
    }

    /// Keeps until when the evaluation and the documents of a proposal count: what expires when nobody renews it.
    ///
    /// An evaluation has to be fresh up to the submission; from then on it is the documents' age that counts.
    func followAges(_ event: ProposalEvent, of id: ProposalID, _ proposal: Proposal) throws {
        switch event {
        case .evaluated(let check):
            try meet(.evaluationFreshness, of: id)
            guard !proposal.state.isPastSubmission, proposal.state.isActive else { return }
            let calculator = try calculator(on: try CivilClock(session).today())
            try watch(
                try calculator.deadline(.evaluationFreshness, from: check.asOf, zone: ProposalClock.zone),
                of: id
            )
        case .submitted(let folder):
            try meet(.evaluationFreshness, of: id)
            try session.execute(DeadlineSQL.stop(Self.documentAge, of: .proposal(id)))
            let context = try Proposals(session).context(for: [], on: try CivilClock(session).today())
            for (code, day) in context.checklist.lastDays(of: folder, for: proposal) {
                try named(Self.documentAge, code, until: day, basis: "masa berlaku dokumen", of: id)
            }
        case .decreeSigned:
            try session.execute(DeadlineSQL.meet(Self.documentAge, of: .proposal(id)))
        default: break
        }
    }

    private func deferral(_ name: String, _ code: DocumentCode?, until day: CivilDate, of id: ProposalID) throws {
        try named(name, code, until: day, basis: "penundaan mendesak", of: id)
    }

    private func named(
        _ name: String,
        _ code: DocumentCode?,
        until day: CivilDate,
        basis: String,
        of id: ProposalID
    ) throws {
        let end = Instant(date: day, second: 86_399, zone: ProposalClock.zone)
        try session.execute(DeadlineSQL.addNamed(name, code?.text, until: day, endsAt: end, basis: basis, of: id))
    }
}
