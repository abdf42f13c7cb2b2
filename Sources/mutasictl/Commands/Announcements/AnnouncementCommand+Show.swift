import ArgumentParser
import TransferStore
import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement show`: one announcement with everything that was struck out.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: Phrase.announcementShowPurpose.text
        )

        @Argument(help: ArgumentHelp(.announcementNumberHelp, valueName: "announcement"))
        var announcement: String?

        @Option(
            help: ArgumentHelp(.announcementShowPackageHelp, valueName: "package")
        )
        var package: Int64?

        @Option(
            help: ArgumentHelp(.announcementShowOrderHelp, valueName: "number")
        )
        var order: String?

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard [announcement != nil, package != nil, order != nil].count(where: { $0 }) == 1 else {
                throw ValidationError(Phrase.announcementOrPackage.text)
            }
        }

        func run() throws {
            let stored = try database.withDomain { session in
                let announcements = Announcements(session)
                if let announcement { return try announcements.show(announcement, at: asOf.end) }
                if let order { return try announcements.latest(ofOrder: order, at: asOf.end) }
                return try announcements.drafted(for: .package(PackageID(package ?? 0)), at: asOf.end)
            }
            try asOf.show(format.output) { try AnnouncementReport(stored).show($0) }
        }
    }
}
