import JobQueue

/// What a job `training.enrol` gives back.
struct TrainingCounts: Decodable {
    let plan: Int
    let hours: Int
    let structural: String?
    let enrolled: Int
    let waitlisted: Int
    let recommended: Int
    let already: Int
    let approval: Int

    init(_ status: JobStatus) throws {
        self = try status.decodedResult()
    }

    func add(to sheet: inout Sheet) {
        sheet.add(.plan, "plan", .number(plan))
        sheet.add(.hours, "hours", .number(hours))
        sheet.add(.structural, "structural", .text(structural))
        sheet.add(.seats, "enrolled", .number(enrolled))
        sheet.add(.waitlisted, "waitlisted", .number(waitlisted))
        sheet.add(.recommended, "recommended", .number(recommended))
        sheet.add(.alreadyEnrolled, "already", .number(already))
        sheet.add(.awaitsApproval, "approval", .number(approval))
    }
}
