import ArgumentParser
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment ratify`: the PPK ratifies it.
    struct Ratify: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ratify",
            abstract: Phrase.assignmentRatifyPurpose.text
        )

        @Argument(help: ArgumentHelp(.assignmentNumberHelp, valueName: "assignment"))
        var assignment: Int64

        @OptionGroup var options: AssignmentOptions

        func run() throws {
            try options.apply(assignment, as: .ppk) { .ratify(on: $0) }
        }
    }
}
