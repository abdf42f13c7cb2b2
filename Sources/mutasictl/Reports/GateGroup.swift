/// Gates as an operator reads them: what needs attention first.
enum GateGroup: CaseIterable {
    case attention
    case passed
    case notExamined

    /// The group of a gate by its stored result.
    init(_ result: String) {
        switch result {
        case "PASS": self = .passed
        case "NOT_EXAMINED": self = .notExamined
        default: self = .attention
        }
    }

    var title: Phrase {
        switch self {
        case .attention: Phrase("Syarat yang perlu diperhatikan", "Gates that need attention")
        case .passed: Phrase("Syarat yang terpenuhi", "Gates that are passed")
        case .notExamined: Phrase("Syarat yang belum diperiksa", "Gates that were not examined")
        }
    }
}
