import JobQueue

/// What a job `evaluation.need` gives back.
struct EvaluationCounts: Decodable {
    let run: Int
    let ranked: Int
    let conditional: Int
    let notRankable: Int

    init(_ status: JobStatus) throws {
        self = try status.decodedResult()
    }

    func add(to sheet: inout Sheet) {
        sheet.add(.evaluation, "evaluation", .number(run))
        sheet.add(.rankedCount, "ranked", .number(ranked))
        sheet.add(.conditionalCount, "conditional", .number(conditional))
        sheet.add(.notRankableCount, "not_rankable", .number(notRankable))
    }
}
