import TransferStore
import Transfers

extension Listing {
    /// What officials declared of a proposal.
    init(_ declared: [ConflictDeclaration]) {
        self.init([
            .init(title: .nip, name: "nip"), .init(title: .name, name: "name", isFlexible: true),
            .init(title: .role, name: "role"), .init(title: .conflictTitle, name: "conflict"),
            .init(title: .reason, name: "reason", isFlexible: true), .init(title: .at, name: "declared_at"),
        ])
        for entry in declared {
            add([
                .text(entry.nip), .text(entry.name), .role(entry.role), .flag(entry.hasConflict),
                .text(entry.reason), .time(entry.declaredAt),
            ])
        }
    }
}
