import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package answer-pertek`: what BKN answered, by the status in SIASN.
    struct AnswerPertek: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer-pertek",
            abstract: Phrase.answerPertekPurpose.text,
            discussion: Phrase.answerPertekManual.text
        )

        @OptionGroup var members: MemberOptions
        @OptionGroup var options: PackageOptions

        @Option(
            help: ArgumentHelp(.packageAnswerPertekStatusHelp, valueName: "code")
        )
        var status: Int

        @Option(
            help: ArgumentHelp(.packageAnswerPertekPertekHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var pertek: Letter?

        @Option(
            help: ArgumentHelp(.packageAnswerPertekReasonHelp, valueName: "text")
        )
        var reason: String?

        func run() throws {
            let status = NationalStatus(code: status)
            let answer = try status.answer(letter: pertek, reason: reason ?? "")
            try members.apply(options, as: .hrOperator) { _, _ in .considerationAnswered(answer, status: status) }
        }
    }
}
