/// Why an evaluation cannot be made at all.
public enum EvaluationFault: GroundedFault {
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

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .rules(let fault): fault.basis
        case .arithmetic: nil
        case .incompleteStandard: "PermenPANRB 38/2017"
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch (self, language) {
        case (.rules(let fault), _): fault.told(in: language)
        case (.arithmetic(let fault), _): fault.sentence(in: language)
        case (.incompleteStandard(let missing), .indonesian):
            "Standar kompetensi jabatan belum lengkap; lengkapi \(missing.map(\.code).joined(separator: ", ")) di standar_kompetensi.csv."
        case (.incompleteStandard(let missing), .english):
            "The standard of the post is incomplete; enter \(missing.map(\.code).joined(separator: ", ")) in standar_kompetensi.csv."
        }
    }
}
