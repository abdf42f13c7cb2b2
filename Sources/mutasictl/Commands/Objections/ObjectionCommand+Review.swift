import ArgumentParser
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection review`: somebody who had no part in the decision begins to review it.
    struct Review: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "review",
            abstract: Phrase.objectionReviewPurpose.text,
            discussion: Phrase.objectionReviewManual.text
        )

        @Argument(help: ArgumentHelp(.objectionNumberHelp, valueName: "objection"))
        var objection: String

        @OptionGroup var options: ObjectionOptions

        func run() throws {
            try options.apply(to: objection, as: .verifier) { .startReview(by: $0) }
        }
    }
}
