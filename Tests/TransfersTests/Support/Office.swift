import Transfers

/// The people around a proposal, each in their role.
enum Office {
    static let sari = PersonID(high: 0, low: 1)
    static let ada = ProposalActor(PersonID(high: 1, low: 1), as: .hrOperator)
    static let superiorPerson = PersonID(high: 1, low: 2)
    static let superior = ProposalActor(superiorPerson, as: .superior)
    static let originHead = ProposalActor(PersonID(high: 1, low: 3), as: .unitHead)
    static let targetHead = ProposalActor(PersonID(high: 1, low: 4), as: .unitHead)
    static let verifier = ProposalActor(PersonID(high: 1, low: 5), as: .verifier)
    static let secretary = ProposalActor(PersonID(high: 1, low: 6), as: .tpk)
    static let pyb = ProposalActor(PersonID(high: 1, low: 7), as: .pyb)
    static let governor = PersonID(high: 1, low: 8)
    static let ppk = ProposalActor(governor, as: .ppk)
    static let committee = (1...5).map { PersonID(high: 2, low: $0) }

    static let everyone = [
        ada, superior, originHead, targetHead, verifier, secretary, pyb, ppk, .worker,
        ProposalActor(sari, as: .employee), ProposalActor(sari, as: .verifier), ProposalActor(sari, as: .superior),
        ProposalActor(PersonID(high: 1, low: 1), as: .verifier),
        ProposalActor(PersonID(high: 9, low: 9), as: .hrOperator),
    ]

    static func employee(_ person: PersonID = sari) -> ProposalActor { ProposalActor(person, as: .employee) }
}
