import Postgres
import TransferStore
import Transfers

/// One enrolment: how it stands, what became of it, and what serves as well while it waits.
struct EnrolmentReport {
    let enrolment: Enrolment
    let events: [EnrolmentEvent]
    let alternatives: [(course: Course, startsOn: CivilDate)]
    let receipts: [StoredReceipt]
    /// The JP of the year to which it counts; nil when the employee is not active any more.
    let hours: YearlyHours?
    /// What nobody can tell of a day that is past.
    let untold: Set<UntoldPart>

    init(_ id: Int64, at end: EndOfDay? = nil, _ session: Session) throws {
        let training = TransferStore.Training(session)
        let past = try training.enrolment(id, at: end)
        enrolment = past.value
        untold = end == nil ? [] : past.untold.union([.hours])
        events = try Enrolments(session).events(of: id).filter { end?.includes($0.at) ?? true }
        let today = try end?.day ?? CivilClock(session).today()
        receipts = try Enrolments(session).receipts(of: id).filter { end?.includes($0.at) ?? true }
        hours = try training.yearlyHours(enrolment.year, of: enrolment.person).first
        alternatives = enrolment.stage.isWaiting ? try training.alternatives(to: enrolment.course, on: today) : []
    }

    func show(_ format: OutputFormat) throws {
        let output = StandardStream.output
        switch format {
        case .json:
            let members =
                sheet.members + [
                    .init(name: "receipts", value: Listing(receipts).json), .init(name: "history", value: history.json),
                ]
            try output.write(document: JSONValue.object(members))
        case .csv: try output.write(sheet.csv)
        case .table:
            try output.write(sheet.text)
            if receipts.count > 1 {
                try output.write("\n" + TextStyle(output).bold(Phrase.receiptsTitle.text) + "\n")
                try Listing(receipts).table.show()
            }
            guard !events.isEmpty else { return }
            try output.write("\n" + TextStyle(output).bold(Phrase.historyTitle.text) + "\n")
            try history.table.show()
        }
    }

    private var sheet: Sheet {
        var sheet = Sheet()
        sheet.add(.enrolment, "enrolment", .number(Int(enrolment.id)))
        sheet.add(.nip, "nip", .text(enrolment.nip))
        sheet.add(.name, "name", .text(enrolment.name))
        sheet.add(.course, "course", .text(enrolment.course.text))
        sheet.add(.courseName, "course_name", .text(enrolment.courseName))
        sheet.add(.hours, "hours", .number(enrolment.hours))
        sheet.add(.year, "year", .number(enrolment.year))
        sheet.add(.levelsClosed, "levels", .number(enrolment.levels))
        sheet.add(.state, "state", .word(enrolment.state, .enrolmentState(enrolment)))
        sheet.add(.starts, "starts_on", .date(enrolment.startsOn))
        sheet.add(.ends, "ends_on", .date(enrolment.endsOn))
        sheet.add(.place, "location", .text(enrolment.location))
        sheet.add(.waitPosition, "wait_position", .number(enrolment.waitPosition))
        sheet.add(.waitsSince, "waits_since", .date(enrolment.waitsSince))
        sheet.add(.escalatedOn, "escalated_on", .date(enrolment.escalatedOn))
        sheet.add(.approvedBecause, "approval_reason", .text(enrolment.approvalReason))
        sheet.add(.certificate, "certificate", .text(enrolment.certificate))
        sheet.add(.takenOverBy, "synced_with", .text(receipts.first?.receipt.label))
        sheet.add(.takenOverOn, "synced_on", .date(receipts.first?.receipt.registeredOn))
        let names = alternatives.map { "\($0.course.code.text) \($0.course.name) (\($0.startsOn))" }
        sheet.add(.alternatives, "alternatives", .words(names))
        hours?.add(to: &sheet)
        return sheet
    }

    private var history: Listing {
        var listing = Listing([
            .init(title: .at, name: "at"), .init(title: .before, name: "before"), .init(title: .after, name: "after"),
            .init(title: .actor, name: "actor", isFlexible: true),
            .init(title: .reason, name: "reason", isFlexible: true),
        ])
        for event in events {
            listing.add([
                .time(event.at), .word(event.before.rawValue, .enrolmentState(event.before.rawValue)),
                .word(event.after.rawValue, .enrolmentState(event.after.rawValue)), .text(event.actor),
                .text(event.reason),
            ])
        }
        return listing
    }
}

extension Phrase {
    /// A state of an enrolment as people say it, with what it waits for.
    static func enrolmentState(_ enrolment: Enrolment) -> Phrase {
        guard enrolment.needsApproval, enrolment.approvalReason == nil, enrolment.stage == .recommended else {
            return enrolmentState(enrolment.state)
        }
        return beyondContractLimit
    }
}
