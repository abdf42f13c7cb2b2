internal import Transfers

/// A decision as JSON keeps it.
struct StoredDecision: Codable {
    let approves: Bool
    let authority: String
    let reason: String?
    let letter: StoredLetter?

    init(_ decision: Decision) {
        approves = decision.approves
        authority = decision.authority.rawValue
        reason = decision.reason.isEmpty ? nil : decision.reason
        letter = decision.letter.map { StoredLetter($0) }
    }

    func decision() throws -> Decision {
        Decision(
            approves: approves,
            authority: try StoredJSON.word(DecidingAuthority.self, authority),
            reason: reason ?? "",
            letter: letter?.letter
        )
    }
}
