import ArgumentParser
import TransferStore

extension ProposalCommand {
    /// `mutasictl proposal declarations`: who declared what of a conflict of interest.
    struct Declarations: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "declarations",
            abstract: Phrase.declarationsPurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let declared = try database.withDomain { try Proposals($0).declarations(of: ProposalID(proposal)) }
            try Listing(declared).show(format.output)
            if declared.isEmpty { StandardStream.error.say(.noDeclarations) }
        }
    }
}
