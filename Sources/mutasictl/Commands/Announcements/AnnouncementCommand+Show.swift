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
            help: ArgumentHelp(
                "Nomor paket; menampilkan konsepnya bila belum diumumkan.",
                "The package's number; shows the draft while nothing is public.",
                valueName: "package"
            )
        )
        var package: Int64?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard (announcement == nil) != (package == nil) else {
                throw ValidationError(Phrase.announcementOrPackage.text)
            }
        }

        func run() throws {
            let stored = try database.withDomain { session in
                if let announcement { return try Announcements(session).show(announcement) }
                let id = PackageID(package ?? 0)
                guard let found = try Announcements(session).latest(of: .package(id)) else {
                    throw AnnouncementStoreFault.noDraft(.package(id))
                }
                return found
            }
            try AnnouncementReport(stored).show(format.output)
        }
    }
}
