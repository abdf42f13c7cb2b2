import Testing
import Transfers

/// Asks one gate about Sari after something was changed.
enum Gate {
    typealias ContextChange = (inout EvaluationContext) throws -> Void
    typealias CandidateChange = (inout Candidate) throws -> Void

    /// What one gate says of Sari after both sides were changed.
    static func finding(
        _ code: GateCode,
        target: ContextChange,
        _ change: CandidateChange = { _ in }
    ) throws -> GateFinding {
        var context = try WorkedExample.context()
        try target(&context)
        var sari = try WorkedExample.sari()
        try change(&sari)
        return try #require(try Evaluator(context).findings(for: sari).first { $0.code == code })
    }

    /// What one gate says of Sari after she was changed.
    static func finding(_ code: GateCode, _ change: CandidateChange = { _ in }) throws -> GateFinding {
        try finding(code, target: { _ in }, change)
    }

    static func outcome(
        _ code: GateCode,
        target: ContextChange,
        _ change: CandidateChange = { _ in }
    ) throws -> GateOutcome {
        try finding(code, target: target, change).outcome
    }

    static func outcome(_ code: GateCode, _ change: CandidateChange = { _ in }) throws -> GateOutcome {
        try finding(code, change).outcome
    }

    static func toOtherAgency(_ context: inout EvaluationContext) { context.target.agency = "KAB-KEPULAUAN" }

    static func promotion(_ context: inout EvaluationContext) { context.target.level = .administrator }
}
