import ArgumentParser
import TransferStore
import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement show`: one announcement with everything that was struck out.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.announcementShowPurpose.text)

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

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard [announcement != nil, package != nil, order != nil].count(where: { $0 }) == 1 else {
                throw ValidationError(Phrase.announcementOrPackage.text)
            }
        }

        func run() throws {
            let stored = try database.withDomain { session in
                if let announcement { return try Announcements(session).show(announcement) }
                if let order { return try Announcements(session).latest(ofOrder: order) }
                return try Announcements(session).drafted(for: .package(PackageID(package ?? 0)))
            }
            try AnnouncementReport(stored).show(format.output)
        }
    }
}
