/// Who acts holds the office for it that day.
extension ProposalStep {
    func requireOffice(for event: ProposalEvent) throws(ProposalRefusal) {
        guard actor.role == .unitHead, let person = actor.person else {
            return try context.offices.require(actor, for: event.name.act, on: today)
        }
        let units: [UnitCode] =
            switch event {
            case .opinionGiven(let opinion): [opinion.side == .origin ? proposal.origin.unit : proposal.target.unit]
            case .placed: [proposal.target.unit]
            default: [proposal.origin.unit, proposal.target.unit]
            }
        guard units.contains(where: { context.offices.leads($0, person) }) else {
            throw ProposalRefusal(.officeNotHeld, value: .word(actor.role.rawValue))
        }
    }
}
