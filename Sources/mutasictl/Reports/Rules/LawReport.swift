import TransferStore
import Transfers

/// Laws that decrees cite.
enum LawReport {
    static func listing(_ rows: [LawRow]) -> Listing {
        var listing = Listing([
            .init(title: .code, name: "code"),
            .init(title: .version, name: "version", alignment: .right),
            .init(title: .lawPlace, name: "place", alignment: .right),
            .init(title: .lawCitation, name: "citation", isFlexible: true),
            .init(title: .validFrom, name: "valid_from"),
            .init(title: .validTo, name: "valid_to"),
            .init(title: .lawOtherAgencies, name: "other_agencies"),
            .init(title: .dropped, name: "dropped"),
            .init(title: .reason, name: "reason", isFlexible: true),
            .init(title: .setBy, name: "set_by", isFlexible: true),
            .init(title: .setAt, name: "set_at"),
        ])
        for row in rows {
            let law = row.law
            listing.add([
                .text(law.code), .number(row.version), .number(law.place), .text(law.citation), .date(law.validFrom),
                .date(law.validTo), .flag(law.isForOtherAgencies), .flag(row.isDropped), .text(row.reason),
                .text(row.setBy), .time(row.setAt),
            ])
        }
        return listing
    }
}
