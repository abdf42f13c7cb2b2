import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package answer-pertek`: what BKN answered.
    struct AnswerPertek: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer-pertek",
            abstract: Phrase.answerPertekPurpose.text
        )

        @OptionGroup var members: MemberOptions

        @Option(
            help: ArgumentHelp("Pertek: nomor dan tanggalnya.", "The consideration.", valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var granted: Letter?

        @Option(
            help: ArgumentHelp(
                "Dikembalikan (BTS): apa yang kurang.",
                "Returned (BTS): what is missing.",
                valueName: "text"
            )
        )
        var returned: String?

        @Option(help: ArgumentHelp("Ditolak (TMS): alasannya.", "Refused (TMS): why.", valueName: "text"))
        var refused: String?

        func validate() throws {
            let answers = [granted != nil, returned != nil, refused != nil].count { $0 }
            guard answers == 1 else { throw ValidationError(Phrase.oneAnswer.text) }
        }

        func run() throws {
            try members.apply(as: .hrOperator) { _, _ in
                if let granted { return .considerationAnswered(.granted(granted)) }
                if let returned { return .considerationAnswered(.returned(reason: returned)) }
                return .considerationAnswered(.refused(reason: refused ?? ""))
            }
        }
    }
}
