public import ArgumentParser
public import Transfers

extension ProposalCommand {
    /// `mutasictl proposal opinion`: the head of a unit speaks.
    struct Opinion: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "opinion",
            abstract: Phrase.proposalOpinionPurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(help: ArgumentHelp(.proposalOpinionSideHelp, valueName: "side"))
        var side: UnitOpinion.Side

        @Flag(
            inversion: .prefixedNo,
            help: ArgumentHelp(.proposalOpinionAgreeHelp)
        )
        var agree: Bool

        @Option(
            help: ArgumentHelp(.proposalOpinionReasonHelp, valueName: "text")
        )
        var reason = ""

        @OptionGroup var options: MoveOptions

        func run() throws {
            let opinion = UnitOpinion(side: side, agrees: agree, reason: reason)
            try options.apply(.opinionGiven(opinion), to: proposal, as: .unitHead)
        }
    }
}

/// Read from its name, `ASAL` or `TUJUAN`, in capitals or not.
extension UnitOpinion.Side: ExpressibleByArgument {
    /// Reads a side.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
