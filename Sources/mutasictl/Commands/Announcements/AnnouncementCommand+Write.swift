import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement write`: writes what is public into a folder, as the daemon does.
    struct Write: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.announcementWritePurpose.text)

        @OptionGroup var folder: FolderOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let folder = try folder.required()
            let written = try database.withDomain { session in
                try session.transaction { try folder.publish(session) }
            }
            for name in written { try StandardStream.output.write(name + "\n") }
            StandardStream.error.say(.filesWritten(written.count))
        }
    }
}
