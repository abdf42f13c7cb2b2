import ArgumentParser

/// `mutasictl decision`: the decision on a package and its decree.
struct DecisionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decision",
        abstract: Phrase.decisionPurpose.text,
        discussion: Phrase.decisionManual.text,
        subcommands: [
            List.self, Show.self, Record.self, Draft.self, Sign.self, Amend.self, Revoke.self,
        ]
    )
}
