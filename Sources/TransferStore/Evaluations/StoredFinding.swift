internal import Postgres
internal import Transfers

/// A gate of a stored explanation, as far as a proposal takes it over.
struct StoredFinding: Decodable {
    let code: String
    let result: String

    /// What the gates of an explanation said.
    ///
    /// Discipline, courts and accommodations stand there without their codes. Their order is that of the gates: in a full
    /// explanation the hidden ones are those that are not named, in a brief one those of the reasons that are not.
    static func outcomes(_ json: JSONB, reasons: [String]) throws -> [GateCode: GateOutcome] {
        let findings = try StoredJSON.decode([StoredFinding].self, json)
        var outcomes: [GateCode: GateOutcome] = [:]
        for finding in findings {
            guard let gate = GateCode.allCases.first(where: { $0.text == finding.code }) else { continue }
            outcomes[gate] = try outcome(finding.result)
        }
        let unnamed = GateCode.allCases.filter { $0.isRestricted && outcomes[$0] == nil }
        let covered = findings.filter { $0.code == "ADM" }
        let hidden = unnamed.count == covered.count ? unnamed : unnamed.filter { reasons.contains($0.text) }
        guard hidden.count == covered.count else {
            throw PostgresError(.decoding, "the gates of an evaluation cannot be told apart")
        }
        for (gate, finding) in zip(hidden, covered) { outcomes[gate] = try outcome(finding.result) }
        return outcomes
    }

    private static func outcome(_ name: String) throws -> GateOutcome {
        guard let outcome = GateOutcome.allCases.first(where: { $0.name == name }) else {
            throw PostgresError(.decoding, "a gate of an evaluation has an outcome that is none")
        }
        return outcome
    }
}
