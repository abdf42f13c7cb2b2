import ArgumentParser

/// `mutasictl need`: the register of needs.
struct NeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "need",
        abstract: Phrase.needPurpose.text,
        discussion: Phrase.needManual.text,
        subcommands: [
            Add.self, Edit.self, List.self, Show.self, Submit.self, Verify.self, Return.self, Reject.self, Open.self,
            Close.self, Cancel.self,
        ]
    )
}
