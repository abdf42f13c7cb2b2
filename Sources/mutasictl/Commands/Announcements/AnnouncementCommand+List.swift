import ArgumentParser
import TransferStore
import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement list`: what is drafted and what is public.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.announcementListPurpose.text)

        @Flag(help: ArgumentHelp("Hanya yang sudah diumumkan.", "Only those that are public."))
        var published = false

        @Option(
            help: ArgumentHelp(
                "Hanya yang memuat nama dengan huruf ini; % dan _ dicari apa adanya.",
                "Only those with a name that has these letters; % and _ are looked for as they are.",
                valueName: "text"
            )
        )
        var name: String?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let filter = name.map { Announcements.Filter.named($0) } ?? (published ? .published : .all)
            let found = try database.withDomain { try Announcements($0).list(filter) }
            var listing = Listing([
                .init(title: .announcementNumber, name: "announcement"),
                .init(title: .package, name: "package", alignment: .right),
                .init(title: .instrumentTitle, name: "instrument"),
                .init(title: .decreeNumber, name: "decree", isFlexible: true),
                .init(title: .decreeDate, name: "decree_date"), .init(title: .publishedOn, name: "published_on"),
                .init(title: .entriesStanding, name: "entries", alignment: .right),
                .init(title: .corrections, name: "corrections", alignment: .right),
                .init(title: .withheldCount, name: "withheld", alignment: .right),
                .init(title: .objectionUntil, name: "objection_until"),
            ])
            for stored in found {
                let announcement = stored.announcement
                listing.add([
                    .text(stored.publishedOn == nil ? nil : announcement.number),
                    .number(stored.package.map { Int($0.number) }),
                    .word(announcement.decree.instrument.rawValue, .instrument(announcement.decree.instrument)),
                    .text(announcement.decree.decree.letter.number), .date(announcement.decree.date),
                    .date(stored.publishedOn), .number(announcement.standing.count),
                    .number(announcement.records.count { $0.corrects != nil }),
                    .number(announcement.withheld.count), .date(announcement.objectionUntil),
                ])
            }
            try listing.show(format.output)
            if found.isEmpty { StandardStream.error.say(.noAnnouncements) }
        }
    }
}
