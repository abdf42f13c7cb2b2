/// What a gate says of a candidate, from the lightest to the gravest.
public enum GateOutcome: UInt8, Sendable, CaseIterable, Comparable {
    /// The rule is met, or does not apply to this move.
    case pass
    /// The rule is met, and something is worth knowing.
    case info
    /// The data the rule needs are not there; nobody may take it for a pass.
    case notExamined
    /// The rule is not fully met, which does not keep anyone from being considered.
    case warn
    /// The rule is not met, and a named role may waive it with a reason and a document.
    case waivable
    /// The rule is not met, and nobody may waive it.
    case block

    /// The outcome as an explanation names it.
    public var name: String {
        switch self {
        case .pass: "PASS"
        case .info: "INFO"
        case .notExamined: "NOT_EXAMINED"
        case .warn: "WARN"
        case .waivable: "WAIVE"
        case .block: "BLOCK"
        }
    }

    /// Orders by gravity.
    public static func < (left: GateOutcome, right: GateOutcome) -> Bool {
        left.rawValue < right.rawValue
    }
}
