import ArgumentParser
import TransferJobs
import TransferStore

extension DocumentCommand {
    /// `mutasictl document verify-signature`: looks at a signature, and asks for none.
    struct VerifySignature: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify-signature",
            abstract: Phrase.verifySignaturePurpose.text,
            discussion: Phrase.verifySignatureManual.text
        )

        @Argument(help: ArgumentHelp(.documentNumberHelp, valueName: "document"))
        var document: Int64

        @Option(
            help: ArgumentHelp(.documentVerifySignatureFileHelp, valueName: "file")
        )
        var file: String?

        @Option(
            help: ArgumentHelp(.documentVerifySignatureNothingSignedHelp, valueName: "text")
        )
        var nothingSigned: String?

        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard file == nil || nothingSigned == nil else { throw ValidationError(Phrase.fileOrNothing.text) }
        }

        func run() throws {
            let (signer, provider) = try SigningService.configured()
            let found = try file.map { try InputFile.bytes(of: $0) }
            let (sheet, signature) = try database.withDomain { session in
                let id = PaperID(document)
                let desk = SigningDesk(session, signer, provider)
                func look() throws -> (Sheet, StoredSignature) {
                    let signature =
                        try nothingSigned.map { try desk.ruleOut(id, reason: $0) } ?? desk.verify(id, found: found)
                    return (PaperReport.sheet(try Papers(session).show(id), signature), signature)
                }
                // No transaction stays open while the service is asked, unless it is undone.
                return try trial.dryRun ? trial.attempt(session, look) : look()
            }
            try sheet.show(format.output)
            trial.conclude()
            try SigningService.conclude(signature)
        }
    }
}
