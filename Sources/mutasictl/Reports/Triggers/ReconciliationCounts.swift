import JobQueue
import TransferStore

/// What a job `upstream.reconcile` gives back.
struct ReconciliationCounts: Decodable {
    let tables: Int
    let compared: Int
    let lost: Int
    let repeated: Int

    init(_ status: JobStatus) throws {
        self = try status.decodedResult()
    }

    init(_ found: [Reconciliation]) {
        tables = found.count
        compared = found.reduce(0) { $0 + $1.compared }
        lost = found.reduce(0) { $0 + $1.lost }
        repeated = found.reduce(0) { $0 + $1.repeated }
    }

    func add(to sheet: inout Sheet) {
        sheet.add(.watchedTables, "tables", .number(tables))
        sheet.add(.entitiesCompared, "compared", .number(compared))
        sheet.add(.changesFound, "lost", .number(lost))
        sheet.add(.changesRepeated, "repeated", .number(repeated))
    }
}
