import ArgumentParser
import Delivery
import TransferJobs
import TransferStore

extension DocumentCommand {
    /// `mutasictl document seal`: asks for the agency's seal, once.
    struct Seal: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "seal",
            abstract: Phrase.documentSealPurpose.text,
            discussion: Phrase.documentSealManual.text
        )

        @Argument(help: ArgumentHelp(.documentNumberHelp, valueName: "document"))
        var document: Int64

        @OptionGroup var visible: AppearanceOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (signer, provider) = try SigningService.configured()
            let appearance = try visible.appearance()
            let id = PaperID(document)
            guard !trial.dryRun else { return try look(id, provider) }
            let (sheet, seal) = try database.withDomain { session in
                let secret = try provider == .bsre ? SigningService.typedCode() : SigningService.passphrase()
                let seal = try SigningDesk(session, signer, provider).seal(id, secret, appearance)
                return (PaperReport.sheet(try Papers(session).show(id), seal), seal)
            }
            try sheet.show(format.output)
            try SigningService.conclude(seal)
        }

        private func look(_ id: PaperID, _ provider: SigningProvider) throws {
            let sheet = try database.withDomain { session in
                try trial.attempt(session) {
                    let seal = try Signatures(session).requestSeal(id, provider)
                    return PaperReport.sheet(try Papers(session).show(id), seal)
                }
            }
            try sheet.show(format.output)
            trial.conclude()
        }
    }
}
