import ArgumentParser
import TransferStore

/// An official who is no employee: the head of a region as PPK.
struct OfficialOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(.officialOptionsNameHelp, valueName: "name")
    )
    var name: String?

    @Option(
        help: ArgumentHelp(.officialOptionsCodeHelp, valueName: "code")
    )
    var code: String?

    func validate() throws {
        guard (name == nil) == (code == nil) else { throw ValidationError(Phrase.nameAndCode.text) }
        guard let name, let code else { return }
        // A word with a letter in it, so that nobody takes it for a NIP.
        let isWord =
            (1...64).contains(code.utf8.count)
            && code.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0 & 0xDF) || $0 == 45 }
        guard isWord, code.first?.isLetter ?? false else { throw ValidationError(Phrase.officialCode.text) }
        guard !name.allSatisfy(\.isWhitespace), name.count <= 300, !name.contains(where: \.isNewline) else {
            throw ValidationError(Phrase.officialName.text)
        }
    }

    var official: NewOfficial? {
        name.flatMap { name in code.map { NewOfficial(code: $0, name: name) } }
    }
}
