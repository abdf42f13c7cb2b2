import ArgumentParser
import TransferStore
import Transfers

extension RuleCommand {
    /// `mutasictl rule check`: everything that is wrong with an edited file, row by row.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: Phrase.ruleCheckPurpose.text,
            discussion: Phrase.ruleManual.text
        )

        @Argument(help: ArgumentHelp(.ruleFileHelp, valueName: "file"), completion: .file(extensions: ["json"]))
        var file: String

        @Option(help: ArgumentHelp(.ruleFromHelp, valueName: "date"), transform: Validation.date)
        var validFrom: CivilDate?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let rules = try RuleFile(json: InputFile.bytes(of: file))
            let day = try validFrom ?? database.withDomain { try CivilClock($0).today() }
            let rows = rules.checked(from: day)
            try RuleReport.faults(rows.faults).show(format.output)
            guard rows.faults.isEmpty else {
                throw Refusal(RulePublishFault.faultyRows(rows.faults.count) as any Fault)
            }
            StandardStream.error.say(.rulesSound(rows.parameters.count, rows.profiles.count))
        }
    }
}
