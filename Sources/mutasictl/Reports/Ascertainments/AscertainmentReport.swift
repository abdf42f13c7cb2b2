import TransferStore
import Transfers

/// What was ascertained by letter as a list, and one of them.
enum AscertainmentReport {
    static func listing(_ entries: [RecordedAscertainment]) -> Listing {
        var listing = Listing([
            .init(title: .ascertainment, name: "ascertainment", alignment: .right),
            .init(title: .gatesTitle, name: "gates"),
            .init(title: .isMetTitle, name: "met"),
            .init(title: .coveredPeople, name: "employees", isFlexible: true),
            .init(title: .post, name: "post"),
            .init(title: .letterTitle, name: "letter"),
            .init(title: .letterDate, name: "letter_date"),
            .init(title: .validUntil, name: "valid_until"),
            .init(title: .withdrawnAt, name: "withdrawn_at"),
        ])
        for entry in entries {
            let content = entry.content
            listing.add([
                .number(Int(entry.id.number)), .words(gates(of: content)), .flag(content.isMet), .words(entry.names),
                .text(content.post?.text), .text(content.letter.number), .date(content.letter.date),
                .date(content.validUntil), .time(entry.withdrawal?.at),
            ])
        }
        return listing
    }

    static func sheet(_ entry: RecordedAscertainment) -> Sheet {
        let content = entry.content
        var sheet = Sheet()
        sheet.add(.ascertainment, "ascertainment", .number(Int(entry.id.number)))
        sheet.add(.gatesTitle, "gates", .words(gates(of: content)))
        sheet.add(.isMetTitle, "met", .flag(content.isMet))
        sheet.add(.post, "post", .text(content.post?.text))
        sheet.add(.issuerTitle, "issuer", .text(content.issuer.rawValue))
        sheet.add(.letterTitle, "letter", .text(content.letter.number))
        sheet.add(.letterDate, "letter_date", .date(content.letter.date))
        sheet.add(.validUntil, "valid_until", .date(content.validUntil))
        sheet.add(.coveredPeople, "employees", .words(entry.names))
        sheet.add(.enteredBy, "entered_by", .text(entry.enteredBy))
        sheet.add(.enteredAt, "entered_at", .time(entry.enteredAt))
        sheet.add(.withdrawnAt, "withdrawn_at", .time(entry.withdrawal?.at))
        sheet.add(.withdrawnBy, "withdrawn_by", .text(entry.withdrawal?.by))
        sheet.add(.withdrawalReason, "withdrawal_reason", .text(entry.withdrawal?.reason))
        return sheet
    }

    /// That discipline, a court or an accommodation speaks against somebody, only a restricted role reads.
    private static func gates(of content: NewAscertainment) -> [String] {
        var codes: [String] = []
        for gate in content.gates {
            let code = gate.isRestricted && !content.isMet ? "ADM" : gate.text
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }
}
