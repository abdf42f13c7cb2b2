import ArgumentParser
import Transfers

extension DecisionCommand {
    /// `mutasictl decision amend`: puts a slip in a signed decree right (ralat).
    struct Amend: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "amend", abstract: Phrase.decreeAmendPurpose.text)

        @OptionGroup var members: MemberOptions
        @OptionGroup var options: PackageOptions

        @Option(
            help: ArgumentHelp(.decisionAmendLetterHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var letter: Letter

        func run() throws {
            try members.apply(options, as: .ppk) { _, _ in .decreeAmended(letter) }
        }
    }
}
