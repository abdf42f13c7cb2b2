import ArgumentParser
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection examine`: whether it is in time, by the right person, and about the right thing.
    struct Examine: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "examine",
            abstract: Phrase.objectionExaminePurpose.text,
            discussion: Phrase.objectionExamineManual.text
        )

        @Argument(help: ArgumentHelp(.objectionNumberHelp, valueName: "objection"))
        var objection: String

        @OptionGroup var options: ObjectionOptions

        func run() throws {
            try options.apply(to: objection, as: .hrOperator) { .examine(by: $0) }
        }
    }
}
