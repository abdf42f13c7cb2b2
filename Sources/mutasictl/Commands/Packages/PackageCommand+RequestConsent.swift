import ArgumentParser
import Transfers

extension PackageCommand {
    /// `mutasictl package request-consent`: the other PPK is asked.
    struct RequestConsent: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "request-consent",
            abstract: Phrase.requestConsentPurpose.text
        )

        @OptionGroup var members: MemberOptions
        @OptionGroup var options: PackageOptions

        @Option(
            help: ArgumentHelp(.packageRequestConsentLetterHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var letter: Letter

        func run() throws {
            try members.apply(options, as: .hrOperator) { _, _ in .consentRequested(letter) }
        }
    }
}
