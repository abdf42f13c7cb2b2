import JobQueue

/// What a job `signal.scan` gives back.
struct SignalCounts: Decodable {
    let found: Int
    let raised: Int
    let ended: Int
    let open: Int

    init(_ status: JobStatus) throws {
        self = try status.decodedResult()
    }

    func add(to sheet: inout Sheet) {
        sheet.add(.signalsFound, "found", .number(found))
        sheet.add(.signalsRaised, "raised", .number(raised))
        sheet.add(.signalsEnded, "ended", .number(ended))
        sheet.add(.signalsOpen, "open", .number(open))
    }
}
