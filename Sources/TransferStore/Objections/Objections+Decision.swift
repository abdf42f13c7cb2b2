internal import Postgres
internal import Transfers

extension Objections {
    /// A decision as an objection to it finds it.
    struct Contested {
        let decision: ContestedDecision
        let proposal: ProposalID?
        /// The day of the decree.
        let decidedOn: CivilDate?
        /// What is known of its receipt.
        let receipts: [Receipt]
        /// The last day of objection that the employee or the public was told.
        let toldUntil: CivilDate?
    }

    func contested(_ subject: NewObjection.Subject) throws -> Contested {
        switch subject {
        case .dismissal(let number, let person):
            let today = try CivilClock(session).today()
            return Contested(
                decision: ContestedDecision(number: number, subject: .dismissal, person: person, deciders: []),
                proposal: nil,
                decidedOn: nil,
                // Nothing is counted for a dismissal here: it is answered at once.
                receipts: [.signedHandOver(today)],
                toldUntil: nil
            )
        case .decree(let id):
            let proposal = try Proposals(session).show(id).proposal
            let facts = proposal.facts
            guard let decree = facts.decree else { throw ObjectionStoreFault.notDecided(id) }
            // Whoever did anything to the proposal is added by the database.
            let deciders = [facts.leader, facts.submitter, facts.verifier, proposal.drafter].compactMap { $0 }
            return Contested(
                decision: ContestedDecision(
                    number: decree.letter.number,
                    subject: .transfer,
                    person: proposal.person,
                    deciders: Set(deciders).subtracting([proposal.person])
                ),
                proposal: id,
                decidedOn: decree.letter.date,
                receipts: facts.receipts,
                toldUntil: try toldUntil(id, proposal)
            )
        }
    }

    /// The notice has told a day, and the announcement another one: the later holds.
    private func toldUntil(_ id: ProposalID, _ proposal: Proposal) throws -> CivilDate? {
        let calculator = try Deadlines(session).calculator(on: try CivilClock(session).today())
        let zone = try zone(of: proposal.person)
        let told = [
            try Remedies.filing(after: proposal.facts.receipts, calculator, zone: zone)?.lastDay,
            try Announcements(session).about(.proposal(id))?.announcement.objectionUntil,
        ]
        return told.compactMap { $0 }.max()
    }
}
