public import ArgumentParser
public import Transfers

extension ProposalCommand {
    /// `mutasictl proposal opinion`: the head of a unit speaks.
    struct Opinion: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.proposalOpinionPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(help: ArgumentHelp("Unit siapa yang berpendapat.", "Whose head speaks.", valueName: "side"))
        var side: UnitOpinion.Side

        @Flag(
            inversion: .prefixedNo,
            help: ArgumentHelp("Setuju melepas atau menerima.", "Agrees to let go, or to receive.")
        )
        var agree: Bool

        @Option(
            help: ArgumentHelp(
                "Alasan; wajib bila tidak setuju atau pegawai keberatan.",
                "Why; mandatory when the head does not agree or the employee objects.",
                valueName: "text"
            )
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
