import ArgumentParser

/// `mutasictl document`: official papers, their signatures, and the checklists.
struct DocumentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document",
        abstract: Phrase.documentPurpose.text,
        discussion: Phrase.documentManual.text,
        subcommands: [
            List.self, Show.self, Save.self, Render.self, Sign.self, Seal.self, Signer.self,
            VerifySignature.self, ChecklistCommand.self,
            LetterheadCommand.self,
        ]
    )
}
