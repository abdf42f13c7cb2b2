public import ArgumentParser
public import Transfers

extension ProposalCommand {
    /// `mutasictl proposal freeze`: something stops it for now.
    struct Freeze: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "freeze",
            abstract: Phrase.proposalFreezePurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(help: ArgumentHelp(.proposalFreezeCauseHelp, valueName: "cause"))
        var cause: FreezeCause

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.frozen(cause), to: proposal, as: .hrOperator)
        }
    }
}

/// Read from its name, such as `MORATORIUM`, in capitals or not.
extension FreezeCause: ExpressibleByArgument {
    /// Reads a cause.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
