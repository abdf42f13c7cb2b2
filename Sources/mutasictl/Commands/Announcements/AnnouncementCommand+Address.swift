import ArgumentParser
import Postgres
import TransferStore

extension AnnouncementCommand {
    /// `mutasictl announcement address`: where the folder is served, as it stands in QR codes.
    struct Address: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "address",
            abstract: Phrase.announcementAddressPurpose.text,
            discussion: Phrase.announcementAddressManual.text
        )

        @Argument(
            help: ArgumentHelp(.announcementAddressAddressHelp, valueName: "url")
        )
        var address: String?

        @Option(help: ArgumentHelp(.announcementAddressReasonHelp, valueName: "text"))
        var reason: String?

        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let current = try database.withDomain { session in
                try session.transaction(isTried: trial.dryRun) {
                    let addresses = PublicAddresses(session)
                    if let address { try addresses.set(address, reason: reason ?? "") }
                    return try addresses.current()
                }
            }
            var sheet = Sheet()
            sheet.add(.publicAddress, "address", .text(current))
            try sheet.show(format.output)
            trial.conclude()
        }
    }
}
