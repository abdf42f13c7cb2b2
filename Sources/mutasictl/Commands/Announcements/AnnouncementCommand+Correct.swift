public import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
public import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement correct`: strikes an entry out and adds the right one.
    struct Correct: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "correct",
            abstract: Phrase.announcementCorrectPurpose.text,
            discussion: Phrase.announcementCorrectManual.text
        )

        @Argument(help: ArgumentHelp(.announcementNumberHelp, valueName: "announcement"))
        var announcement: String

        @Argument(
            help: ArgumentHelp(.announcementCorrectNipHelp, valueName: "nip")
        )
        var nip: String

        @Option(help: ArgumentHelp(.announcementCorrectCauseHelp, valueName: "cause"))
        var cause: AnnouncementCorrection.Cause = .slip

        @Option(
            help: ArgumentHelp(.announcementCorrectReferenceHelp, valueName: "number")
        )
        var reference: String

        @OptionGroup var entry: EntryOptions
        @OptionGroup var options: AnnouncementOptions

        func run() throws {
            try options.run(as: .hrOperator) { session, actor in
                let person = try People(session).find(nip: nip).id
                let stored = try Announcements(session).show(announcement)
                let member = try whom(stored, person, session)
                let today = try CivilClock(session).today()
                let correction = try AnnouncementCorrection(cause, on: today, reference: reference)
                return try AnnouncementDesk(session)
                    .correct(member, in: announcement, correction, entry.change, by: actor).announcement
            }
        }

        /// Whom the entry is about; what it belongs to is not changed by anybody else meanwhile.
        private func whom(
            _ stored: StoredAnnouncement,
            _ person: PersonID,
            _ session: Session
        ) throws -> AnnouncedMember {
            if let package = stored.package {
                let members = try Packages(session).lock(package).members
                guard let member = members.first(where: { $0.proposal.person == person }) else {
                    throw AnnouncementStoreFault.notAnnounced
                }
                return .proposal(member.id)
            }
            let sent = try Assignments(session).lock(order: stored.announcement.decree.decree.letter.number)
            guard let member = sent.first(where: { $0.assignment.order.person == person }) else {
                throw AnnouncementStoreFault.notAnnounced
            }
            return .assignment(member.id)
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
