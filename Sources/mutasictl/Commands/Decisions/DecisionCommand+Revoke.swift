import ArgumentParser
import Transfers

extension DecisionCommand {
    /// `mutasictl decision revoke`: undoes transfers by a new decree.
    struct Revoke: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "revoke",
            abstract: Phrase.decreeRevokePurpose.text,
            discussion: Phrase.decreeRevokeManual.text
        )

        @OptionGroup var members: MemberOptions
        @OptionGroup var options: PackageOptions

        @Option(
            help: ArgumentHelp(.decisionRevokeLetterHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var letter: Letter

        func run() throws {
            try members.apply(options, as: .ppk) { _, _ in .revoked(letter) }
        }
    }
}
