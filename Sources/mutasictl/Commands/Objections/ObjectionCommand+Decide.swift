public import ArgumentParser
public import Transfers

extension ObjectionCommand {
    /// `mutasictl objection decide`: the PPK decides on it.
    struct Decide: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "decide",
            abstract: Phrase.objectionDecidePurpose.text,
            discussion: Phrase.objectionDecideManual.text
        )

        @Argument(help: ArgumentHelp(.objectionNumberHelp, valueName: "objection"))
        var objection: String

        @Option(help: ArgumentHelp(.objectionDecideOutcomeHelp, valueName: "outcome"))
        var outcome: ObjectionOutcome

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: ObjectionOptions

        func run() throws {
            try options.apply(to: objection, as: .ppk) { .decide(outcome, by: $0, reason: reason) }
        }
    }
}

/// Read from its name, such as `UPHELD`, in capitals or not.
extension ObjectionOutcome: ExpressibleByArgument {
    /// Reads an outcome.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
