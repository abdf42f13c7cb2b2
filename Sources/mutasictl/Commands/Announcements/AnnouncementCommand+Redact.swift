import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement redact`: takes a name out once the announcement was public for long enough.
    struct Redact: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "redact",
            abstract: Phrase.announcementRedactPurpose.text,
            discussion: Phrase.announcementRedactManual.text
        )

        @Argument(help: ArgumentHelp(.announcementNumberHelp, valueName: "announcement"))
        var announcement: String

        @Argument(help: ArgumentHelp(.announcementRedactEntryHelp, valueName: "entry"))
        var entry: Int

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: AnnouncementOptions

        func run() throws {
            try options.run(as: .hrOperator) { session, actor in
                guard let person = actor.person else { throw StoreFault.nobodyActs }
                let stored = try Announcements(session).redact(entry, of: announcement, by: person, reason: reason)
                try PublishAnnouncement.enqueue(for: stored.subject, session)
                return stored
            }
        }
    }
}
