import ArgumentParser
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection examine`: whether it is in time, by the right person, and about the right thing.
    struct Examine: ParsableCommand {
        static let configuration = CommandConfiguration(
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

    /// `mutasictl objection review`: somebody who had no part in the decision begins to review it.
    struct Review: ParsableCommand {
        static let configuration = CommandConfiguration(
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

    /// `mutasictl objection mediate`: a mediator is asked, or the mediation ends.
    struct Mediate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.objectionMediatePurpose.text,
            discussion: Phrase.objectionMediateManual.text
        )

        @Argument(help: ArgumentHelp(.objectionNumberHelp, valueName: "objection"))
        var objection: String

        @Flag(help: ArgumentHelp("Mediasi selesai tanpa pencabutan.", "It ended without a withdrawal."))
        var end = false

        @OptionGroup var options: ObjectionOptions

        func run() throws {
            try options.apply(to: objection, as: .verifier) { end ? .endMediation : .startMediation(by: $0) }
        }
    }

    /// `mutasictl objection withdraw`: the one who filed it takes it back.
    struct Withdraw: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.objectionWithdrawPurpose.text)

        @Argument(help: ArgumentHelp(.objectionNumberHelp, valueName: "objection"))
        var objection: String

        @OptionGroup var options: ObjectionOptions

        func run() throws {
            try options.apply(to: objection, as: .employee) { .withdraw(by: $0) }
        }
    }
}
