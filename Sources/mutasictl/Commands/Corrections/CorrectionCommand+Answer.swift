import ArgumentParser
import TransferStore
import Transfers

extension CorrectionCommand {
    /// `mutasictl correction answer`: somebody else answers a correction.
    struct Answer: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer",
            abstract: Phrase.correctionAnswerPurpose.text,
            discussion: Phrase.correctionAnswerManual.text
        )

        @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
        var package: Int64

        @Argument(help: ArgumentHelp(.correctionAnswerNumberHelp, valueName: "n"))
        var number: Int

        @Option(
            help: ArgumentHelp(.correctionAnswerKeptReasonHelp, valueName: "text")
        )
        var keptReason: String?

        @OptionGroup var options: CorrectionOptions

        func run() throws {
            let answer: DataCorrection.Answer = keptReason.map { .kept(reason: $0) } ?? .corrected
            try options.run { try $0.answer(number, answer, by: $1, in: PackageID(package)) }
        }
    }
}
