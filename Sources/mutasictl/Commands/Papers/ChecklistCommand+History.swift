import ArgumentParser
import TransferStore
import Transfers

extension ChecklistCommand {
    /// `mutasictl document checklist history`: all versions of a row.
    struct History: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "history",
            abstract: Phrase.checklistHistoryPurpose.text
        )

        @Argument(help: ArgumentHelp(.checklistKindHelp, valueName: "kind"))
        var kind: TransferKind

        @Argument(help: ArgumentHelp(.checklistCodeHelp, valueName: "code"))
        var code: String

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let document = DocumentCode(code.uppercased())
            let rows = try database.withDomain { try Checklists($0).history(kind, document) }
            guard !rows.isEmpty else { throw ChecklistFault.unknownRow(kind, document) }
            try ChecklistReport.listing(rows).show(format.output)
        }
    }
}
