import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package compare`: two plans side by side.
    struct Compare: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "compare",
            abstract: Phrase.planComparePurpose.text,
            discussion: Phrase.planCompareManual.text
        )

        @Argument(help: ArgumentHelp(.planNumberHelp, valueName: "plan"))
        var plan: Int64

        @Argument(help: ArgumentHelp(.planOtherHelp, valueName: "other"))
        var other: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let plans = try database.withDomain { session in
                try [plan, other].map { try Plans(session).show(PlanID($0)) }
            }
            try PlanComparison(plans[0], plans[1]).show(format.output)
        }
    }
}
