import JobQueue
import Transfers

/// What a job `evaluation.needs` gives back.
struct RoundCounts: Decodable {
    /// How many needs have a new evaluation.
    let evaluated: Int
    /// How many could not be evaluated.
    let failed: Int
    /// Which, and why, as far as they are told.
    let faults: [Unevaluated]

    /// A need that could not be evaluated.
    struct Unevaluated: Decodable {
        let need: Int
        let code: String
    }

    init(_ status: JobStatus) throws {
        self = try status.decodedResult()
    }

    func add(to sheet: inout Sheet) {
        sheet.add(.evaluatedCount, "evaluated", .number(evaluated))
        sheet.add(.unevaluatedCount, "failed", .number(failed))
        let told = faults.map { "\($0.need) [\($0.code)]" }
        if !told.isEmpty { sheet.add(.because, "faults", .words(told)) }
    }
}
