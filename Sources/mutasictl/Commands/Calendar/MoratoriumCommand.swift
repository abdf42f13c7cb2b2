import ArgumentParser
import TransferStore
import Transfers

/// `mutasictl moratorium`: windows in which officials are not replaced.
struct MoratoriumCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moratorium",
        abstract: Phrase.moratoriumPurpose.text,
        discussion: Phrase.moratoriumManual.text,
        subcommands: [List.self, Add.self, End.self]
    )

    static func listing(_ moratoria: [StoredMoratorium]) -> Listing {
        var listing = Listing([
            .init(title: .code, name: "id"), .init(title: .jurisdiction, name: "jurisdiction"),
            .init(title: .startsOn, name: "starts_on"), .init(title: .endsOn, name: "ends_on"),
            .init(title: .postKinds, name: "post_kinds"), .init(title: .basis, name: "basis", isFlexible: true),
        ])
        for moratorium in moratoria {
            let kinds = moratorium.categories
            listing.add([
                .text(moratorium.id), .text(moratorium.jurisdiction), .date(moratorium.startsOn),
                .date(moratorium.endsOn),
                kinds.isEmpty ? .word("", .kindsOfLaw) : .words(kinds.map { String($0.rawValue) }),
                .text(moratorium.basis),
            ])
        }
        return listing
    }
}
