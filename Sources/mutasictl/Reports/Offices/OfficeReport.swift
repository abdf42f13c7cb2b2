import TransferStore
import Transfers

/// Terms in the register of offices as a list, and one of them; and who leads units.
enum OfficeReport {
    static func listing(_ terms: [RegisteredAppointment]) -> Listing {
        var listing = Listing([
            .init(title: .officeTerm, name: "term", alignment: .right), .init(title: .officeTitle, name: "office"),
            .init(title: .nip, name: "nip"), .init(title: .name, name: "name", isFlexible: true),
            .init(title: .officeStanding, name: "standing"), .init(title: .officeFrom, name: "from"),
            .init(title: .officeUntil, name: "until"), .init(title: .letterTitle, name: "letter"),
            .init(title: .officeScope, name: "scope", isFlexible: true),
        ])
        for term in terms {
            let held = term.appointment
            listing.add([
                .number(Int(term.id.number)), office(held), .text(term.nip ?? term.code), .text(term.name),
                standing(held), .date(held.from), .date(held.until), .text(held.letter.number), scope(held),
            ])
        }
        return listing
    }

    static func heads(_ heads: [UnitHead]) -> Listing {
        var listing = Listing([
            .init(title: .nip, name: "nip"), .init(title: .name, name: "name", isFlexible: true),
            .init(title: .post, name: "post", isFlexible: true), .init(title: .unit, name: "unit", isFlexible: true),
        ])
        for head in heads { listing.add([.text(head.nip), .text(head.name), .text(head.post), .text(head.unit)]) }
        return listing
    }

    static func sheet(_ term: RegisteredAppointment) -> Sheet {
        let held = term.appointment
        var sheet = Sheet()
        sheet.add(.officeTerm, "term", .number(Int(term.id.number)))
        sheet.add(.officeTitle, "office", office(held))
        sheet.add(.nip, "nip", .text(term.nip))
        sheet.add(.officialCodeTitle, "code", .text(term.code))
        sheet.add(.name, "name", .text(term.name))
        sheet.add(.officeStanding, "standing", standing(held))
        sheet.add(.officeFrom, "from", .date(held.from))
        sheet.add(.officeUntil, "until", .date(held.until))
        sheet.add(.letterTitle, "letter", .text(held.letter.number))
        sheet.add(.letterDate, "letter_date", .date(held.letter.date))
        sheet.add(.officeScope, "scope", scope(held))
        sheet.add(.enteredBy, "entered_by", .text(term.enteredBy))
        sheet.add(.enteredAt, "entered_at", .time(term.enteredAt))
        sheet.add(.endedBy, "ended_by", .text(term.end?.by))
        sheet.add(.officeEndedAt, "ended_at", .time(term.end?.at))
        sheet.add(.endReason, "end_reason", .text(term.end?.reason))
        return sheet
    }

    private static func office(_ held: Appointment) -> ListingCell {
        let office = held.office
        return .word(office.rawValue, Phrase(office.text(in: .indonesian), office.text(in: .english)))
    }

    private static func standing(_ held: Appointment) -> ListingCell {
        let standing = held.standing
        return .word(standing.rawValue, Phrase(standing.text(in: .indonesian), standing.text(in: .english)))
    }

    private static func scope(_ held: Appointment) -> ListingCell {
        .words(DelegatedAct.allCases.filter(held.scope.contains).map(\.rawValue))
    }
}
