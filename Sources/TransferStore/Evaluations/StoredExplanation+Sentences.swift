public import Transfers

extension StoredExplanation.Gate {
    /// The sentence in a reader's language, made again from what was compared; the stored one where that cannot be.
    public func sentence(in language: Language) -> String? {
        guard let textID, let outcome = GateOutcome.allCases.first(where: { $0.name == result }) else { return text }
        guard let reason = GateReason(rawValue: textID), let code = GateCode.allCases.first(where: { $0.text == code })
        else { return text.map { GateFinding.covered($0, in: language) } }
        let finding = GateFinding(
            code: code,
            outcome: outcome,
            reason: reason,
            value: GateValue(value),
            limit: GateValue(limit),
            detail: GateValue(detail),
            basis: basis ?? ""
        )
        return finding.text(in: language, for: .restricted)
    }
}

extension StoredExplanation.Reason {
    /// The sentence in a reader's language, where it was kept in that language.
    public func sentence(in language: Language) -> String {
        language == .english ? english ?? text : text
    }
}

extension GateValue {
    /// A value by what an explanation has of it; words, ranks and ranges of ranks are the same in every language.
    fileprivate init(_ figure: StoredExplanation.Figure?) {
        guard let figure else {
            self = .none
            return
        }
        // An explanation has scores with four places, which no word has.
        let isScore = figure.text.split(separator: ".", omittingEmptySubsequences: false).last?.utf8.count == 4
        if let number = figure.number {
            self = .number(number)
        } else if let date = try? CivilDate(parsing: figure.text) {
            self = .date(date)
        } else if isScore, figure.text.contains("."), let score = try? Fraction(decimal: figure.text) {
            self = .score(score)
        } else {
            self = .word(figure.text)
        }
    }
}
