import ArgumentParser

/// `mutasictl waiver`: a named role does without a gate or a document.
struct WaiverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waiver",
        abstract: Phrase.waiverPurpose.text,
        discussion: Phrase.waiverManual.text,
        subcommands: [List.self, Show.self, Add.self, Withdraw.self, Rules.self, SetRule.self]
    )
}
