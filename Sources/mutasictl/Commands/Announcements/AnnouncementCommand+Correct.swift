public import ArgumentParser
import TransferJobs
import TransferStore
public import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement correct`: strikes an entry out and adds the right one.
    struct Correct: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.announcementCorrectPurpose.text,
            discussion: Phrase.announcementCorrectManual.text
        )

        @Argument(help: ArgumentHelp(.announcementNumberHelp, valueName: "announcement"))
        var announcement: String

        @Argument(
            help: ArgumentHelp("NIP pegawai yang entrinya diralat.", "The NIP of whose entry it is.", valueName: "nip")
        )
        var nip: String

        @Option(help: ArgumentHelp("Sebabnya.", "Why it no longer holds.", valueName: "cause"))
        var cause: AnnouncementCorrection.Cause = .slip

        @Option(
            help: ArgumentHelp(
                "Nomor SK atau surat ralatnya.",
                "The number of the decree or letter.",
                valueName: "number"
            )
        )
        var reference: String

        @OptionGroup var entry: EntryOptions
        @OptionGroup var options: AnnouncementOptions

        func run() throws {
            try options.run(as: .hrOperator) { session, actor in
                let person = try People(session).find(nip: nip).id
                let stored = try Announcements(session).show(announcement)
                let package = try Packages(session).lock(stored.package)
                guard let member = package.members.first(where: { $0.proposal.person == person }) else {
                    throw AnnouncementStoreFault.notAnnounced
                }
                let today = try CivilClock(session).today()
                let correction = try AnnouncementCorrection(cause, on: today, reference: reference)
                return try AnnouncementDesk(session)
                    .correct(member.id, in: announcement, correction, entry.change, by: actor).announcement
            }
        }
    }
}

/// Read from its name, such as `RALAT`, in capitals or not.
extension AnnouncementCorrection.Cause: ExpressibleByArgument {
    /// Reads a cause.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
