import ArgumentParser
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection suspend`: whether the decree waits for the outcome.
    struct Suspend: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "suspend",
            abstract: Phrase.objectionSuspendPurpose.text,
            discussion: Phrase.objectionSuspendManual.text
        )

        @Argument(help: ArgumentHelp(.objectionNumberHelp, valueName: "objection"))
        var objection: String

        @Flag(help: ArgumentHelp(.objectionSuspendLiftHelp))
        var lift = false

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: ObjectionOptions

        func run() throws {
            try options.apply(to: objection, as: .ppk) { .suspendExecution(!lift, by: $0, reason: reason) }
        }
    }
}
