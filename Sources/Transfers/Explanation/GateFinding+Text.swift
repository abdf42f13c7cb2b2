extension GateFinding {
    /// The sentence that explains the finding.
    ///
    /// A reviewer is not told of discipline, courts or accommodations: they read that administrative conditions are not
    /// met, or that the placement does not suit.
    ///
    /// - Parameters:
    ///   - language: The language.
    ///   - audience: Who reads it.
    /// - Returns: One sentence.
    public func text(in language: Language, for audience: Audience) -> String {
        if audience == .reviewer, code.isRestricted, outcome != .pass { return coveredText(in: language) }
        let template =
            switch language {
            case .indonesian: reason.indonesian
            case .english: reason.english
            }
        guard template.contains("{") else { return template }
        return fill(template, in: language)
    }

    /// A covered sentence in another language; any other text as it is.
    ///
    /// - Parameters:
    ///   - text: The sentence, in either language.
    ///   - language: The language it is wanted in.
    /// - Returns: The sentence.
    public static func covered(_ text: String, in language: Language) -> String {
        let sentences = CoveredFinding.allCases.first { finding in
            Language.allCases.contains { finding.text(in: $0) == text }
        }
        return sentences?.text(in: language) ?? text
    }

    private func coveredText(in language: Language) -> String {
        switch (outcome, code) {
        case (.notExamined, _): CoveredFinding.notExamined.text(in: language)
        case (_, .accommodation): CoveredFinding.unsuitable.text(in: language)
        case (_, _): CoveredFinding.notMet.text(in: language)
        }
    }

    private func fill(_ template: String, in language: Language) -> String {
        var text = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            switch rest[rest.index(after: open)..<close] {
            case "value": text += value.text(in: language)
            case "limit": text += limit.text(in: language)
            default: text += detail.text(in: language)
            }
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
