import ArgumentParser

/// `mutasictl correction`: people on a provisional list have their data corrected before there is a decree.
struct CorrectionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correction",
        abstract: Phrase.correctionPurpose.text,
        discussion: Phrase.correctionManual.text,
        subcommands: [Open.self, List.self, Add.self, Answer.self, Close.self]
    )
}
