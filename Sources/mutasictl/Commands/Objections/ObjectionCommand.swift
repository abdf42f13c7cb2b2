import ArgumentParser

/// `mutasictl objection`: objections to signed decrees.
struct ObjectionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "objection",
        abstract: Phrase.objectionPurpose.text,
        discussion: Phrase.objectionManual.text,
        subcommands: [
            List.self, Show.self, File.self, Examine.self, Review.self, Mediate.self, Suspend.self, Decide.self,
            Withdraw.self, Execute.self, VerifyLog.self,
        ]
    )
}
