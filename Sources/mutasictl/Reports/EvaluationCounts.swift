import JobQueue
import TransferStore

/// What a job `evaluation.need` gives back.
struct EvaluationCounts: Decodable {
    let run: Int
    let ranked: Int
    let conditional: Int
    let notRankable: Int

    init(_ status: JobStatus) throws {
        self = try status.decodedResult()
    }

    init(_ evaluation: StoredEvaluation) {
        run = Int(evaluation.id.number)
        ranked = evaluation.ranked
        conditional = evaluation.conditional
        notRankable = evaluation.notRankable
    }

    func add(to sheet: inout Sheet) {
        sheet.add(.evaluation, "evaluation", .number(run))
        addNumbers(to: &sheet)
    }

    /// Adds how many people there are of each part.
    func addNumbers(to sheet: inout Sheet) {
        sheet.add(.rankedCount, "ranked", .number(ranked))
        sheet.add(.conditionalCount, "conditional", .number(conditional))
        sheet.add(.notRankableCount, "not_rankable", .number(notRankable))
    }
}
