import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement publish`: makes a draft public.
    struct Publish: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "publish",
            abstract: Phrase.announcementPublishPurpose.text,
            discussion: Phrase.announcementPublishManual.text
        )

        @OptionGroup var subject: SubjectOptions

        @OptionGroup var folder: FolderOptions
        @OptionGroup var options: AnnouncementOptions

        func run() throws {
            try options.run(as: .hrOperator) { session, actor in
                let desk = AnnouncementDesk(session)
                return switch try subject.chosen() {
                case .package(let id): try desk.publish(id, by: actor)
                case .order(let number): try desk.publish(order: number, by: actor)
                }
            }
            guard !options.dryRun, let folder = folder.folder() else { return }
            let written = try options.database.withSession { session in
                try session.transaction { try folder.publish(session) }
            }
            StandardStream.error.say(.filesWritten(written.count))
        }
    }
}
