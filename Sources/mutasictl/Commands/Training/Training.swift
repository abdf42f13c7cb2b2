import ArgumentParser

/// `mutasictl training`: what people are trained in, up to the result.
struct Training: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "training",
        abstract: Phrase.trainingPurpose.text,
        discussion: Phrase.trainingManual.text,
        subcommands: [
            Plan.self, List.self, Show.self, Approve.self, Seat.self, Attend.self, Result.self, Sync.self,
            Unsynced.self, Export.self, Cancel.self, Hours.self, Sessions.self, CancelSession.self,
        ]
    )
}
