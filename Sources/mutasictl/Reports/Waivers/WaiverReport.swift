import TransferStore
import Transfers

/// Waivers as a list, and one of them.
enum WaiverReport {
    static func listing(_ waivers: [RecordedWaiver]) -> Listing {
        var listing = Listing([
            .init(title: .waiver, name: "waiver", alignment: .right),
            .init(title: .waived, name: "waives"),
            .init(title: .waivedBy, name: "role"),
            .init(title: .coveredPeople, name: "employees", isFlexible: true),
            .init(title: .letterTitle, name: "letter"),
            .init(title: .letterDate, name: "letter_date"),
            .init(title: .validUntil, name: "valid_until"),
            .init(title: .withdrawnAt, name: "withdrawn_at"),
        ])
        for entry in waivers {
            let waiver = entry.waiver
            listing.add([
                .number(Int(entry.id.number)), .text(waiver.subject.code), .text(waiver.role.rawValue),
                .words(entry.names), .text(waiver.letter.number), .date(waiver.letter.date), .date(waiver.validUntil),
                .time(entry.withdrawal?.at),
            ])
        }
        return listing
    }

    static func rules(_ rows: [StoredWaiverRule]) -> Listing {
        var listing = Listing([
            .init(title: .gatesTitle, name: "gate"),
            .init(title: .waivedBy, name: "roles"),
            .init(title: .waiverGround, name: "grounds", isFlexible: true),
            .init(title: .basis, name: "basis", isFlexible: true),
            .init(title: .version, name: "version", alignment: .right),
            .init(title: .reason, name: "reason", isFlexible: true),
            .init(title: .enteredAt, name: "set_at"),
        ])
        for row in rows {
            listing.add([
                .text(row.gate.text), .words(row.rule.roles.map(\.rawValue)), .words(row.rule.grounds.map(\.rawValue)),
                .text(row.rule.basis), .number(row.version), .text(row.reason), .time(row.setAt),
            ])
        }
        return listing
    }

    static func sheet(_ entry: RecordedWaiver) -> Sheet {
        let waiver = entry.waiver
        var sheet = Sheet()
        sheet.add(.waiver, "waiver", .number(Int(entry.id.number)))
        sheet.add(.waived, "waives", .text(waiver.subject.code))
        sheet.add(.waivedBy, "role", .text(waiver.role.rawValue))
        sheet.add(.waiverGround, "ground", waiver.ground.map { .word($0.rawValue, .waiverGround($0)) } ?? .empty)
        sheet.add(.reason, "reason", .text(waiver.reason))
        sheet.add(.letterTitle, "letter", .text(waiver.letter.number))
        sheet.add(.letterDate, "letter_date", .date(waiver.letter.date))
        sheet.add(.validUntil, "valid_until", .date(waiver.validUntil))
        sheet.add(.coveredPeople, "employees", .words(entry.names))
        sheet.add(.enteredBy, "entered_by", .text(entry.enteredBy))
        sheet.add(.enteredAt, "entered_at", .time(entry.enteredAt))
        sheet.add(.withdrawnAt, "withdrawn_at", .time(entry.withdrawal?.at))
        sheet.add(.withdrawnBy, "withdrawn_by", .text(entry.withdrawal?.by))
        sheet.add(.withdrawalReason, "withdrawal_reason", .text(entry.withdrawal?.reason))
        return sheet
    }
}

extension Waiver.Subject {
    /// The gate's or the document's code.
    var code: String {
        switch self {
        case .gate(let gate): gate.text
        case .document(let document): document.text
        }
    }
}
