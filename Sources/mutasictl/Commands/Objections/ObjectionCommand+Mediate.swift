import ArgumentParser
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection mediate`: a mediator is asked, or the mediation ends.
    struct Mediate: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "mediate",
            abstract: Phrase.objectionMediatePurpose.text,
            discussion: Phrase.objectionMediateManual.text
        )

        @Argument(help: ArgumentHelp(.objectionNumberHelp, valueName: "objection"))
        var objection: String

        @Flag(help: ArgumentHelp(.objectionMediateEndHelp))
        var end = false

        @OptionGroup var options: ObjectionOptions

        func run() throws {
            try options.apply(to: objection, as: .verifier) { end ? .endMediation(by: $0) : .startMediation(by: $0) }
        }
    }
}
