import TransferStore
import Transfers

extension Listing {
    /// Whose aspirations are on record, and since when.
    init(aspirations: [ListedAspirations]) {
        self.init([
            .init(title: .nip, name: "nip"), .init(title: .name, name: "name", isFlexible: true),
            .init(title: .presentUnit, name: "unit", isFlexible: true),
            .init(title: .aspirationStanding, name: "standing"),
            .init(title: .statedOn, name: "stated_on"),
            .init(title: .wishCount, name: "wishes", alignment: .right),
        ])
        for entry in aspirations {
            let standing: ListingCell =
                switch entry.standing {
                case .stated: .word("STATED", .aspirationStated)
                case .imported: .word("IMPORTED", .aspirationImported)
                case .withdrawn: .word("WITHDRAWN", .aspirationWithdrawn)
                }
            add([
                .text(entry.nip), .text(entry.name), .text(entry.unit), standing, .date(entry.statedOn),
                .number(entry.wishes),
            ])
        }
    }
}
