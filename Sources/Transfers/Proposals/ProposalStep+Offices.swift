/// Who acts holds the office for it that day.
extension ProposalStep {
    func requireOffice(for event: ProposalEvent) throws(ProposalRefusal) {
        guard let person = actor.person else { return }
        switch actor.role {
        case .superior:
            guard isSuperior(person, in: event) else { throw ProposalRefusal(.notTheSuperior) }
        case .unitHead:
            guard units(of: event).contains(where: { context.offices.leads($0, person) }) else {
                throw ProposalRefusal(.officeNotHeld, value: .word(actor.role.rawValue))
            }
        default: try context.offices.require(actor, for: event.name.act, on: today)
        }
    }

    private func units(of event: ProposalEvent) -> [UnitCode] {
        switch event {
        case .opinionGiven(let opinion): [opinion.side == .origin ? proposal.origin.unit : proposal.target.unit]
        case .placed: [proposal.target.unit]
        default: [proposal.origin.unit, proposal.target.unit]
        }
    }

    /// The superior of an employee is the one who leads the dialogue with them, and of a follow-up the one in the new unit;
    /// with the decree in hand whoever leads one of the units is one as well.
    private func isSuperior(_ person: PersonID, in event: ProposalEvent) -> Bool {
        switch event {
        case .dialogueOpened(let leader, _): person == leader
        case .followedUp(let followUp): person == followUp.superior
        case .notified: person == facts.leader || units(of: event).contains { context.offices.leads($0, person) }
        default: person == facts.leader
        }
    }

    /// To close without the last follow-up is to do without it, which only the head of the personnel agency may.
    func requirePersonnelHead() throws(ProposalRefusal) {
        guard let person = actor.person, context.offices.holds(.personnelHead, person, on: today) else {
            throw ProposalRefusal(.officeNotHeld, value: .word(Office.personnelHead.rawValue))
        }
    }
}
