import ArgumentParser
import Delivery
import TransferJobs
import TransferStore

extension DocumentCommand {
    /// `mutasictl document sign`: asks for an electronic signature, once.
    struct Sign: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sign",
            abstract: Phrase.documentSignPurpose.text,
            discussion: Phrase.documentSignManual.text
        )

        @Argument(help: ArgumentHelp(.documentNumberHelp, valueName: "document"))
        var document: Int64

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(.documentSignNipHelp, valueName: "nip")
        )
        var nip: String

        @Option(
            help: ArgumentHelp(.documentSignMailHelp, valueName: "address")
        )
        var mail: String?

        @Flag(
            help: ArgumentHelp(.documentSignAskNikHelp)
        )
        var askNik = false

        @Flag(
            help: ArgumentHelp(.documentSignTotpHelp)
        )
        var totp = false

        @OptionGroup var visible: AppearanceOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (signer, provider) = try SigningService.configured()
            let appearance = try visible.appearance()
            guard !trial.dryRun else { return try look(provider) }
            let sheet = try database.withDomain { session in
                let person = try Offices(session).person(named: nip)
                let isOfficial = try Offices(session).official(person) != nil
                let identity = try SigningService.identity(
                    mail: mail,
                    asksNIK: askNik,
                    recorded: isOfficial ? nil : People(session).find(nip: nip).email
                )
                let secret = try totp ? SigningService.code(signer, for: identity) : SigningService.passphrase()
                let id = PaperID(document)
                let signature = try SigningDesk(session, signer, provider).sign(
                    id,
                    by: person,
                    as: identity,
                    secret,
                    appearance
                )
                return (PaperReport.sheet(try Papers(session).show(id), signature), signature)
            }
            try sheet.0.show(format.output)
            try SigningService.conclude(sheet.1)
        }

        /// What would refuse the request is told; neither the service nor the signer is asked for anything.
        private func look(_ provider: SigningProvider) throws {
            let sheet = try database.withDomain { session in
                let person = try People(session).find(nip: nip)
                guard askNik || (mail ?? person.email) != nil else { throw Refusal(.dataRefused, .signerUnknown) }
                return try trial.attempt(session) {
                    let signature = try Signatures(session).request(PaperID(document), by: person.id, provider)
                    return PaperReport.sheet(try Papers(session).show(PaperID(document)), signature)
                }
            }
            try sheet.show(format.output)
            trial.conclude()
        }
    }
}
