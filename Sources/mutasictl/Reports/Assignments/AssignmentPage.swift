import TransferStore
import Transfers

/// One assignment on one page: who, where, on what basis, what is still to come, deadlines, history.
struct AssignmentPage {
    private let stored: StoredAssignment
    private let events: [LoggedAssignmentEvent]

    init(_ stored: StoredAssignment, events: [LoggedAssignmentEvent]) {
        self.stored = stored
        self.events = events
    }

    func show(_ format: OutputFormat) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(sheet.csv)
        case .table: try showPage()
        }
    }

    private func showPage() throws {
        let output = StandardStream.output
        let style = TextStyle(output)
        try output.write(sheet.text)
        for (title, listing) in [
            (Phrase.deadlinesTitle, Listing(deadlines: stored.deadlines)), (.historyTitle, history),
        ] where !listing.rows.isEmpty {
            try output.write("\n" + style.bold(title.text) + "\n")
            try listing.table.show()
        }
    }

    private var json: JSONValue {
        .object(
            sheet.members + [
                .init(name: "deadlines", value: Listing(deadlines: stored.deadlines).json),
                .init(name: "history", value: history.json),
            ]
        )
    }

    private var sheet: Sheet {
        let assignment = stored.assignment
        var sheet = Sheet()
        sheet.add(.assignmentTitle, "assignment", .number(Int(stored.id.number)))
        sheet.add(
            .proposalStateTitle,
            "state",
            .word(assignment.state.rawValue, .assignmentState(assignment.state))
        )
        sheet.add(.employee, "employee", .text(stored.names.employee))
        sheet.add(.nip, "nip", .text(stored.names.nip))
        addOrder(to: &sheet, assignment)
        addBasis(to: &sheet, assignment.basis)
        addTerm(to: &sheet, assignment)
        sheet.add(.version, "version", .number(stored.version))
        return sheet
    }

    private func addOrder(to sheet: inout Sheet, _ assignment: Assignment) {
        let order = assignment.order
        sheet.add(.orderNumber, "order", .text(order.number))
        sheet.add(.orderKind, "kind", .word(order.kind.rawValue, .orderKind(order.kind)))
        sheet.add(.targetUnit, "unit", .text(stored.names.unit))
        sheet.add(.district, "district", .text(order.district.text))
        sheet.add(.need, "need", .number(Int(stored.need.number)))
        sheet.add(.hoursToIssue, "hours_to_issue", .number(stored.hoursToIssue))
        sheet.add(.rosterStanding, "standing", .word(stored.standing.rawValue, .rosterStanding(stored.standing)))
        sheet.add(.chosenBecause, "chosen_because", .text(stored.chosenBecause))
        sheet.add(.ascertained, "safeguards", .words(order.safeguards.map(\.rawValue).sorted()))
        sheet.add(.oralConsent, "consent_at", .time(order.oralConsent?.givenAt))
        sheet.add(.consentHeardBy, "consent_heard_by", .text(stored.names.consentHeardBy))
    }

    private func addBasis(to sheet: inout Sheet, _ basis: AssignmentBasis) {
        sheet.add(.basisNumber, "basis_number", .text(basis.number))
        sheet.add(.basisDate, "basis_date", .date(basis.date))
        if case .disaster(let level, let areas, let validUntil) = basis.kind {
            sheet.add(.basisLevel, "basis_level", .text(level.rawValue))
            sheet.add(.basisAreas, "basis_areas", .words(areas.map(\.text)))
            sheet.add(.basisValidUntil, "basis_valid_until", .date(validUntil))
        }
    }

    private func addTerm(to sheet: inout Sheet, _ assignment: Assignment) {
        sheet.add(.startsOn, "starts_on", .date(assignment.order.startsOn))
        sheet.add(.endsOn, "ends_on", .date(assignment.endsOn))
        sheet.add(.limitOn, "limit_on", .date(assignment.limitOn))
        if assignment.state == .issued {
            sheet.add(.ratifyBy, "ratify_by", .date(assignment.ratification.lastDay))
        }
        sheet.add(.returnBy, "return_by", .date(assignment.returnBy))
        sheet.add(.returnedOn, "returned_on", .date(assignment.returnedOn))
        sheet.add(.restsUntil, "rests_until", .date(stored.restsUntil))
        sheet.add(.proposal, "proposal", .text(assignment.proposal))
        let items = DeferredItem.allCases.filter { assignment.deferred[$0] != nil }
        sheet.add(
            .deferredItems,
            "deferred",
            ListingCell(
                .array(items.map { .string($0.rawValue) }),
                items.compactMap { item in assignment.deferred[item].map { "\(item.rawValue) (\($0.lastDay))" } }
                    .joined(separator: ", ")
            )
        )
        sheet.add(.waivedItems, "waived", .words(stored.waived.map(\.rawValue)))
    }

    private var history: Listing {
        var listing = Listing([
            .init(title: .eventNumber, name: "event", alignment: .right), .init(title: .at, name: "at"),
            .init(title: .eventTitle, name: "name"), .init(title: .proposalStateTitle, name: "state"),
            .init(title: .by, name: "by"), .init(title: .role, name: "role"),
            .init(title: .reason, name: "reason"),
        ])
        for event in events {
            listing.add([
                .number(event.number), .time(event.at), .word(event.name.rawValue, .assignmentEvent(event.name)),
                .word(event.after.rawValue, .assignmentState(event.after)), .text(event.actor),
                .text(event.role.rawValue), .text(event.reason),
            ])
        }
        return listing
    }
}
