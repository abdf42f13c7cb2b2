import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension OutcomeCommand {
    /// `mutasictl outcome measure`: measures now, with the figures that are there.
    struct Measure: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "measure",
            abstract: Phrase.outcomeMeasurePurpose.text,
            discussion: Phrase.outcomeMeasureManual.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(
            help: ArgumentHelp(.outcomeMeasurePhaseHelp, valueName: "1|2")
        )
        var phase = 1

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard OutcomeRules.Phase(rawValue: phase) != nil else {
                throw ValidationError(Phrase.outOfBounds("--phase", 1...2).text)
            }
        }

        func run() throws {
            let phase = OutcomeRules.Phase(rawValue: phase) ?? .early
            let outcomes = try database.withDomain { session in
                try session.transaction(isTried: dryRun) {
                    try Outcomes(session).measure(ProposalID(proposal), phase)
                }
            }
            try OutcomePage(outcomes).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
