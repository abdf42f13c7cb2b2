import TransferStore
import Transfers

extension Listing {
    /// Decrees, one under the other.
    init(_ decrees: [RegisteredDecree]) {
        self.init([
            .init(title: .entryNumber, name: "entry", alignment: .right, isSecondary: true),
            .init(title: .decree, name: "number"), .init(title: .decreeDate, name: "date"),
            .init(title: .decreeKind, name: "kind"), .init(title: .package, name: "package", alignment: .right),
            .init(title: .packageTitle, name: "title", isFlexible: true),
            .init(title: .signer, name: "signer", isFlexible: true),
            .init(title: .members, name: "members", alignment: .right),
        ])
        for decree in decrees {
            add([
                .number(Int(decree.id)), .text(decree.letter.number), .date(decree.letter.date),
                .word(decree.kind.rawValue, .decreeKind(decree.kind)), .number(Int(decree.package.number)),
                .text(decree.title), .text(decree.signer), .number(decree.members),
            ])
        }
    }
}
