import JobQueue
import Transfers

/// What a job `evaluation.need` gives back.
struct EvaluationCounts: Decodable {
    /// Its number; nil where it was not kept.
    let run: Int?
    let ranked: Int
    let conditional: Int
    let notRankable: Int

    init(_ status: JobStatus) throws {
        self = try status.decodedResult()
    }

    init(_ ranking: Ranking) {
        run = nil
        ranked = ranking.ranked.count
        conditional = ranking.conditional.count
        notRankable = ranking.notRankable.count
    }

    func add(to sheet: inout Sheet) {
        if let run { sheet.add(.evaluation, "evaluation", .number(run)) }
        addNumbers(to: &sheet)
    }

    /// Adds how many people there are of each part.
    func addNumbers(to sheet: inout Sheet) {
        sheet.add(.rankedCount, "ranked", .number(ranked))
        sheet.add(.conditionalCount, "conditional", .number(conditional))
        sheet.add(.notRankableCount, "not_rankable", .number(notRankable))
    }
}
