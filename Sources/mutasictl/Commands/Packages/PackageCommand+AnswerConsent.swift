import ArgumentParser
import Transfers

extension PackageCommand {
    /// `mutasictl package answer-consent`: what the other PPK answered.
    struct AnswerConsent: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer-consent",
            abstract: Phrase.answerConsentPurpose.text
        )

        @OptionGroup var members: MemberOptions
        @OptionGroup var options: PackageOptions

        @Option(
            help: ArgumentHelp(.packageAnswerConsentGivenHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var given: Letter?

        @Option(help: ArgumentHelp(.packageAnswerConsentRefusedHelp, valueName: "text"))
        var refused: String?

        func validate() throws {
            guard (given == nil) != (refused == nil) else { throw ValidationError(Phrase.oneAnswer.text) }
        }

        func run() throws {
            try members.apply(options, as: .hrOperator) { _, _ in
                .consentAnswered(given.map { .given($0) } ?? .refused(reason: refused ?? ""))
            }
        }
    }
}
