import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension DecisionCommand {
    /// `mutasictl decision sign`: records the signed decree of a package.
    struct Sign: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sign",
            abstract: Phrase.decreeSignPurpose.text,
            discussion: Phrase.decreeSignManual.text
        )

        @OptionGroup var options: PackageOptions

        @Option(
            help: ArgumentHelp(.decisionSignDecreeHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var decree: Letter

        @Option(
            help: ArgumentHelp(.decisionSignSignerHelp, valueName: "nip")
        )
        var signer: String?

        @Option(
            help: ArgumentHelp(.decisionSignActingHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var acting: Letter?

        @Flag(
            help: ArgumentHelp(.decisionSignCorrectionHelp)
        )
        var correction = false

        @Flag(
            help: ArgumentHelp(.decisionSignByHandHelp)
        )
        var byHand = false

        @Flag(
            inversion: .prefixedNo,
            help: ArgumentHelp(.decisionSignInitialledHelp)
        )
        var initialled = true

        func run() throws {
            try options.run(as: .ppk) { desk, actor, session in
                let person = try Offices(session).person(named: signer ?? options.acting.nip)
                let signed = try byHand ? nil : Signatures(session).decree(of: options.id)
                _ = try desk.sign(
                    options.id,
                    Decree(decree, isCorrection: correction),
                    by: Signer(person, acting.map { .acting(approval: $0) } ?? .definitive),
                    signature: signed?.status ?? .verified,
                    on: signed?.paper,
                    isInitialled: initialled,
                    recordedBy: actor
                )
            }
        }
    }
}
