import ArgumentParser
import TransferStore
import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement list`: what is drafted and what is public.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: Phrase.announcementListPurpose.text
        )

        @Flag(help: ArgumentHelp(.announcementListPublishedHelp))
        var published = false

        @Option(
            help: ArgumentHelp(.announcementListNameHelp, valueName: "text")
        )
        var name: String?

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let filter = name.map { Announcements.Filter.named($0) } ?? (published ? .published : .all)
            let found = try database.withDomain { session in
                if let day = asOf.day {
                    let open = try Announcements(session).list(filter).filter { stored in
                        stored.publishedOn.map { $0 <= day } ?? false
                    }
                    return try page.rest(of: open) { $0.id.number }
                }
                let listed = try Announcements(session).list(filter, page.page)
                if case .all = filter { return listed }
                return try page.rest(of: listed) { $0.id.number }
            }
            let (shown, next) = page.part(found) { $0.id.number }
            var listing = Listing([
                .init(title: .entryNumber, name: "entry", alignment: .right, isSecondary: true),
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
            for stored in shown {
                let announcement = stored.announcement
                listing.add([
                    .number(Int(stored.id.number)), .text(stored.publishedOn == nil ? nil : announcement.number),
                    .number(stored.package.map { Int($0.number) }),
                    .word(announcement.decree.instrument.rawValue, .instrument(announcement.decree.instrument)),
                    .text(announcement.decree.decree.letter.number), .date(announcement.decree.date),
                    .date(stored.publishedOn), .number(announcement.standing.count),
                    .number(announcement.records.count { $0.corrects != nil }),
                    .number(announcement.withheld.count), .date(announcement.objectionUntil),
                ])
            }
            try listing.show(format.output)
            if shown.isEmpty { StandardStream.error.say(.noAnnouncements) }
            page.say(next)
        }
    }
}
