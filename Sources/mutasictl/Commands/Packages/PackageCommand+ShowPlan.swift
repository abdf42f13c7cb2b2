import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package show-plan`: one plan, and why it is the best.
    struct ShowPlan: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show-plan",
            abstract: Phrase.planShowPurpose.text
        )

        @Argument(help: ArgumentHelp(.planNumberHelp, valueName: "plan"))
        var plan: Int64

        @Option(help: ArgumentHelp(.planHTMLHelp, valueName: "file"), completion: .file())
        var html: String?

        @Flag(help: ArgumentHelp(.planReplaceHelp))
        var replace = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let report = PlanReport(try database.withDomain { try Plans($0).show(PlanID(plan)) })
            if let html { try report.write(to: html, replaces: replace) }
            try report.show(format.output)
        }
    }
}
