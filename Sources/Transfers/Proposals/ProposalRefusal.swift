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
            return words(part[..<close] == "value" ? value : limit, in: language) + part[part.index(after: close)...]
        }
        .joined()
    }

    /// States and roles are told in words, with the code by which they are typed and listed behind them.
    private func words(_ value: GateValue, in language: Language) -> String {
        guard [.wrongState, .notReady, .wrongRole, .officeNotHeld].contains(reason), case .word(let codes) = value
        else {
            return value.text(in: language)
        }
        return codes.split(separator: ",").map { part in
            let code = String(part.drop { $0 == " " })
            let words =
                if [.wrongRole, .officeNotHeld].contains(reason) {
                    OfficeRole(rawValue: code)?.text(in: language) ?? Office(rawValue: code)?.text(in: language)
                } else {
                    ProposalState(rawValue: code)?.text(in: language)
                        ?? PackageState(rawValue: code)?.text(in: language)
                }
            return words.map { "\($0) (\(code))" } ?? code
        }
        .joined(separator: ", ")
    }
}
