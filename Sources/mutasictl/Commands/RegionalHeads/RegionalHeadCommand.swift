import ArgumentParser
import TransferStore
import Transfers

/// `mutasictl regional-head`: when heads of regions took office, for six months after which officials are not replaced.
struct RegionalHeadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regional-head",
        abstract: Phrase.regionalHeadPurpose.text,
        subcommands: [List.self, Add.self]
    )

    static func listing(_ entries: [StoredHeadInauguration]) -> Listing {
        var listing = Listing([
            .init(title: .inauguratedOnTitle, name: "inaugurated_on"),
            .init(title: .jurisdictionTitle, name: "jurisdiction"),
            .init(title: .letterTitle, name: "decree"),
            .init(title: .letterDate, name: "decree_date"),
            .init(title: .enteredBy, name: "entered_by", isFlexible: true),
            .init(title: .enteredAt, name: "entered_at"),
        ])
        for entry in entries {
            listing.add([
                .date(entry.inauguratedOn), .text(entry.jurisdiction?.text), .text(entry.letter.number),
                .date(entry.letter.date), .text(entry.enteredBy), .time(entry.enteredAt),
            ])
        }
        return listing
    }
}
