import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement write`: writes what is public into a folder, as the daemon does.
    struct Write: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "write",
            abstract: Phrase.announcementWritePurpose.text
        )

        @OptionGroup var folder: FolderOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let folder = try folder.required()
            let written = try database.withDomain { session in
                try session.transaction {
                    try trial.dryRun ? folder.pending(session) : folder.publish(session)
                }
            }
            var listing = Listing([.init(title: .file, name: "file")])
            for name in written { listing.add([.text(name)]) }
            try listing.show(format.output)
            StandardStream.error.say(trial.dryRun ? .nothingWritten : .filesWritten(written.count))
        }
    }
}
