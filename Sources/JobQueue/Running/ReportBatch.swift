import Postgres

/// Reports that one statement takes: of one sort, under one tenure.
struct ReportBatch {
    enum Sort: Hashable {
        case done
        case failed
        case cancelled
        case released
    }

    private struct Key: Hashable {
        let sort: Sort
        let tenure: Int64
    }

    /// The most in one statement.
    private static let limit = 2000

    let sort: Sort
    let tenure: Tenure
    let reports: [Report]

    /// Sorts reports into batches, each in the order of the ids, so that no two statements wait for each other's rows.
    static func batches(of reports: [Report]) -> [ReportBatch] {
        Dictionary(grouping: reports) { Key(sort: $0.verdict.sort, tenure: $0.tenure.id) }.flatMap { key, group in
            let sorted = group.sorted { $0.id < $1.id }
            return stride(from: 0, to: sorted.count, by: limit).map { start in
                let part = Array(sorted[start..<min(start + limit, sorted.count)])
                return ReportBatch(sort: key.sort, tenure: part[0].tenure, reports: part)
            }
        }
    }

    /// The statement, which does not wait for long where another transaction has locked one of the jobs: all others would
    /// wait with it.
    var statement: SQL {
        let report = report
        return SQL(unchecked: report.text + " from set_config('lock_timeout', '200ms', true)", binds: report.binds)
    }

    private var report: SQL {
        let ids = reports.map(\.id)
        let ran = reports.map(\.ran)
        switch sort {
        case .done:
            let results = reports.map(\.verdict.result)
            // NULLs stand in for what an empty array leaves out.
            return .complete(
                node: tenure.id,
                ids: ids,
                ran: ran,
                results: results.contains { $0 != nil } ? results : []
            )
        case .failed:
            return .fail(
                node: tenure.id,
                ids: ids,
                ran: ran,
                errors: reports.map(\.verdict.error),
                messages: reports.map(\.verdict.message),
                delays: reports.map(\.verdict.delay),
                moments: reports.map(\.verdict.moment)
            )
        case .cancelled:
            return .cancel(node: tenure.id, ids: ids, ran: ran, reasons: reports.map(\.verdict.message))
        case .released:
            return .release(node: tenure.id, ids: ids, delays: reports.map(\.verdict.delay))
        }
    }

    var halves: [ReportBatch] {
        let middle = reports.count / 2
        return [reports[..<middle], reports[middle...]].map { part(of: Array($0)) }
    }

    func part(of reports: [Report]) -> ReportBatch {
        ReportBatch(sort: sort, tenure: tenure, reports: reports)
    }

    /// The failure to report instead of an outcome that the database refused; nil when that was a failure itself.
    func refused(_ error: PostgresError, of report: Report) -> ReportBatch? {
        guard sort == .done else { return nil }
        var report = report
        report.verdict = .failed(error: "result.refused", message: error.description, again: nil)
        return ReportBatch(sort: .failed, tenure: tenure, reports: [report])
    }

    var byBacklog: [(Backlog, [Report])] {
        guard let first = reports.first else { return [] }
        if reports.allSatisfy({ $0.backlog === first.backlog }) { return [(first.backlog, reports)] }
        return Dictionary(grouping: reports) { ObjectIdentifier($0.backlog) }.values.map { ($0[0].backlog, $0) }
    }
}
