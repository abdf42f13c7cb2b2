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
    static let secretary = ProposalActor(PersonID(high: 2, low: 3), as: .tpk)
    static let pyb = ProposalActor(PersonID(high: 1, low: 7), as: .pyb)
    static let personnelHead = ProposalActor(PersonID(high: 1, low: 9), as: .hrOperator)
    static let governor = PersonID(high: 1, low: 8)
    static let ppk = ProposalActor(governor, as: .ppk)
    static let committee = (1...5).map { PersonID(high: 2, low: $0) }

    /// Each of them in the office they act in, and who leads the units of the seats.
    static func register() throws -> OfficeRegister {
        OfficeRegister(
            try committee.enumerated().map { try seat(of: $1, $0 == 0 ? .chair : $0 == 2 ? .secretary : .member) }
                + [
                    try seat(of: PersonID(high: 1, low: 7), .pyb), try seat(of: governor, .ppk),
                    try seat(of: PersonID(high: 1, low: 5), .verifier),
                    try seat(of: PersonID(high: 1, low: 1), .verifier),
                    try seat(of: PersonID(high: 1, low: 9), .personnelHead),
                ],
            heads: [
                "U-DINKES": [PersonID(high: 1, low: 3)], "U-BKWK-PP": [PersonID(high: 1, low: 4)],
                "U-PUSKESMAS": [PersonID(high: 1, low: 4)], "U-X": [PersonID(high: 1, low: 4)],
            ]
        )
    }

    static func seat(of holder: PersonID, _ office: Transfers.Office) throws -> Appointment {
        let day = try date("2025-01-01")
        return Appointment(to: office, of: holder, from: day, by: Letter(number: "800/1/2025", date: day))
    }

    static let everyone = [
        ada, superior, originHead, targetHead, verifier, secretary, pyb, ppk, .worker,
        ProposalActor(sari, as: .employee), ProposalActor(sari, as: .verifier), ProposalActor(sari, as: .superior),
        ProposalActor(PersonID(high: 1, low: 1), as: .verifier),
        ProposalActor(PersonID(high: 9, low: 9), as: .hrOperator),
    ]

    static func employee(_ person: PersonID = sari) -> ProposalActor { ProposalActor(person, as: .employee) }
}
