/// Why an evaluation cannot be made at all.
public enum EvaluationFault: Fault {
    /// The rules do not answer.
    case rules(RuleBookFault)
    /// An exact computation has no result.
    case arithmetic(ArithmeticFault)
    /// A managerial post whose standard lacks some of the nine competencies.
    case incompleteStandard(missing: [Competency])

    /// The code.
    public var code: String {
        switch self {
        case .rules(let fault): fault.code
        case .arithmetic(let fault): fault.code
        case .incompleteStandard: "EVAL01"
        }
    }

    /// What is wrong and what helps.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.rules(let fault), _): fault.sentence(in: language)
        case (.arithmetic(let fault), _): fault.sentence(in: language)
        case (.incompleteStandard(let missing), .indonesian):
            "Standar kompetensi jabatan belum lengkap: \(missing.map(\.code).joined(separator: ", "))."
        case (.incompleteStandard(let missing), .english):
            "The standard of the post is incomplete: \(missing.map(\.code).joined(separator: ", "))."
        }
    }
}
