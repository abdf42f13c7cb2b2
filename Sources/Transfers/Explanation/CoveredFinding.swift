/// What a reviewer is told of a gate on discipline, courts or accommodations.
enum CoveredFinding: CaseIterable {
    case notExamined
    case unsuitable
    case notMet

    func text(in language: Language) -> String {
        switch (self, language) {
        case (.notExamined, .indonesian): "Belum diperiksa."
        case (.notExamined, .english): "Not examined yet."
        case (.unsuitable, .indonesian): "Kecocokan penempatan."
        case (.unsuitable, .english): "Suitability of the placement."
        case (.notMet, .indonesian): "Belum memenuhi syarat administratif."
        case (.notMet, .english): "Administrative conditions are not met."
        }
    }
}
