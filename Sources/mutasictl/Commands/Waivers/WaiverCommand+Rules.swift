import ArgumentParser
import TransferStore

extension WaiverCommand {
    /// `mutasictl waiver rules`: who may waive which gate, and on which grounds.
    struct Rules: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "rules", abstract: Phrase.waiverRulesPurpose.text)

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let rows = try database.withDomain { try WaiverRules($0).rows() }
            try WaiverReport.rules(rows).show(format.output)
        }
    }
}
