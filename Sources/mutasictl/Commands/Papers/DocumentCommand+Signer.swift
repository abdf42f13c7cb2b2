import ArgumentParser
import Delivery
import TransferStore

extension DocumentCommand {
    /// `mutasictl document signer`: asks the service whether somebody could sign, and for nothing else.
    struct Signer: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "signer",
            abstract: Phrase.documentSignerPurpose.text
        )

        @Argument(help: ArgumentHelp(.documentSignerNipHelp, valueName: "nip"))
        var nip: String

        @Option(
            help: ArgumentHelp(.documentSignMailHelp, valueName: "address")
        )
        var mail: String?

        @Flag(
            help: ArgumentHelp(.documentSignAskNikHelp)
        )
        var askNik = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let signer = try SigningService.configured().signer
            let identity = try database.withDomain { session in
                let person = try Offices(session).person(named: nip)
                let isOfficial = try Offices(session).official(person) != nil
                return try SigningService.identity(
                    mail: mail,
                    asksNIK: askNik,
                    recorded: isOfficial ? nil : People(session).find(nip: nip).email
                )
            }
            let obstacle = signer.status(of: identity).obstacle
            var sheet = Sheet()
            sheet.add(.canSign, "can_sign", .flag(obstacle == nil))
            sheet.add(.explanationTitle, "explanation", .text(obstacle))
            try sheet.show(format.output)
            guard obstacle == nil else { throw ExitCode(ExitStatus.dataRefused.rawValue) }
        }
    }
}
