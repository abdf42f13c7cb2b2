import ArgumentParser
import Postgres
import TransferJobs
import TransferStore

extension AnnouncementCommand {
    /// `mutasictl announcement verify`: whether the public folder is what was announced.
    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: Phrase.announcementVerifyPurpose.text,
            discussion: Phrase.announcementVerifyManual.text
        )

        @OptionGroup var folder: FolderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let folder = try folder.required()
            let findings = try database.withDomain { session in
                try session.transaction(.repeatableRead) {
                    try folder.verify(against: PublishedFiles(session), known: Announcements(session).files())
                }
            }
            var listing = Listing([
                .init(title: .file, name: "file"), .init(title: .fileStanding, name: "standing"),
            ])
            for finding in findings {
                listing.add([
                    .text(finding.name), .word(finding.standing.rawValue, .folderStanding(finding.standing)),
                ])
            }
            try listing.show(format.output)
            let standings = Set(findings.map(\.standing))
            if !standings.isDisjoint(with: [.tampered, .missing]) { throw Refusal(.critical, .folderForged) }
            if standings != [.sound] { throw Refusal(.warning, .folderBehind) }
            StandardStream.error.say(.folderSound(findings.count))
        }
    }
}
