import ArgumentParser

/// `mutasictl announcement`: what the public reads of signed decrees.
struct AnnouncementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "announcement",
        abstract: Phrase.announcementPurpose.text,
        discussion: Phrase.announcementManual.text,
        subcommands: [
            List.self, Show.self, Draft.self, Publish.self, Correct.self, Redact.self, Write.self, Verify.self,
            Aggregate.self, Address.self,
        ]
    )
}
