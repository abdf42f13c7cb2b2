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

    private func coveredText(in language: Language) -> String {
        switch (outcome, code, language) {
        case (.notExamined, _, .indonesian): "Belum diperiksa."
        case (.notExamined, _, .english): "Not examined yet."
        case (_, .accommodation, .indonesian): "Kecocokan penempatan."
        case (_, .accommodation, .english): "Suitability of the placement."
        case (_, _, .indonesian): "Belum memenuhi syarat administratif."
        case (_, _, .english): "Administrative conditions are not met."
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
