internal import Transfers

/// A check of the gates as JSON keeps it: the gates that say something, by their codes.
struct StoredGates: Codable {
    let asOf: StoredDate
    let decidedOn: StoredDate
    let effectiveOn: StoredDate
    let outcomes: [String: String]
    let waivers: [StoredWaiver]

    init(_ check: GateCheck) {
        asOf = StoredDate(check.asOf)
        decidedOn = StoredDate(check.decidedOn)
        effectiveOn = StoredDate(check.effectiveOn)
        outcomes = GateCode.allCases.reduce(into: [:]) { outcomes, gate in
            let outcome = check.outcomes[gate]
            if outcome != .pass { outcomes[gate.text] = outcome.name }
        }
        waivers = check.waivers.map { StoredWaiver($0) }
    }

    func check() throws -> GateCheck {
        let named = GateCode.allCases.compactMap { gate in
            outcomes[gate.text].flatMap { name in GateOutcome.allCases.first { $0.name == name } }.map { (gate, $0) }
        }
        return GateCheck(
            asOf: asOf.date,
            decidedOn: decidedOn.date,
            effectiveOn: effectiveOn.date,
            outcomes: GateOutcomes(Dictionary(uniqueKeysWithValues: named)),
            waivers: try waivers.map { try $0.waiver() }
        )
    }
}
