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

        @Option(
            help: ArgumentHelp("Kode status usulan di SIASN.", "The code of its status in SIASN.", valueName: "code")
        )
        var status: Int

        @Option(
            help: ArgumentHelp("Pertek: nomor dan tanggalnya.", "The consideration.", valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var pertek: Letter?

        @Option(
            help: ArgumentHelp(
                "Apa yang kurang, atau alasan penolakannya.",
                "What is missing, or why it is refused.",
                valueName: "text"
            )
        )
        var reason: String?

        func run() throws {
            let status = NationalStatus(code: status)
            let answer = try status.answer(letter: pertek, reason: reason ?? "")
            try members.apply(as: .hrOperator) { _, _ in .considerationAnswered(answer, status: status) }
        }
    }
}
