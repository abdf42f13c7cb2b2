/// Why something may not happen to a proposal or a package: the rule, its legal basis, and what would satisfy it.
public struct ProposalRefusal: LegalFault {
    /// The rule.
    public let reason: Reason
    /// What was compared, such as the age of an evaluation, the gates, or the missing documents.
    public let value: GateValue
    /// What it was compared with.
    public let limit: GateValue
    /// The law and article, or the practice, the rule rests on.
    public let basis: String
    /// The employee whose proposal stands in the way, when a package is refused.
    public var person: PersonID?

    /// A refusal; the basis is the reason's own where the rules in force name no other.
    init(_ reason: Reason, value: GateValue = .none, limit: GateValue = .none, basis: String? = nil) {
        self.reason = reason
        self.value = value
        self.limit = limit
        self.basis = basis ?? reason.basis
    }

    /// The code.
    public var code: String { reason.rawValue }

    /// The rule that is not met.
    public func rule(in language: Language) -> String {
        fill(language == .indonesian ? reason.indonesian.rule : reason.english.rule, in: language)
    }

    /// What would satisfy it.
    public func remedy(in language: Language) -> String {
        fill(language == .indonesian ? reason.indonesian.remedy : reason.english.remedy, in: language)
    }

    /// The rule with the remedy, and the basis.
    public var grounds: LegalGrounds {
        LegalGrounds(basis, whole(in: .indonesian), whole(in: .english))
    }

    private func whole(in language: Language) -> String {
        "\(rule(in: language)); \(remedy(in: language))"
    }

    private func fill(_ template: String, in language: Language) -> String {
        template.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { index, part in
            guard index > 0, let close = part.firstIndex(of: "}") else { return String(part) }
            let filled = part[..<close] == "value" ? value.text(in: language) : limit.text(in: language)
            return filled + part[part.index(after: close)...]
        }
        .joined()
    }
}
