import JobQueue
import TransferStore

/// What a job `signal.scan` gives back.
struct SignalCounts: Decodable {
    let found: Int
    let raised: Int
    let ended: Int
    let open: Int

    init(_ status: JobStatus) throws {
        self = try status.decodedResult()
    }

    init(_ scan: SignalScan) {
        found = scan.found
        raised = scan.raised
        ended = scan.ended
        open = scan.open
    }

    func add(to sheet: inout Sheet) {
        sheet.add(.signalsFound, "found", .number(found))
        sheet.add(.signalsRaised, "raised", .number(raised))
        sheet.add(.signalsEnded, "ended", .number(ended))
        sheet.add(.signalsOpen, "open", .number(open))
    }
}
