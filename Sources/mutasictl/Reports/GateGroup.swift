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
        case .attention: .gatesForAttention
        case .passed: .gatesPassed
        case .notExamined: .gatesNotExamined
        }
    }
}
