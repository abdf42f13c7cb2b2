public import ArgumentParser
import Postgres
import TransferStore
public import Transfers

extension ChecklistCommand {
    /// `mutasictl document checklist list`: the rows in force.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.checklistListPurpose.text)

        @Option(help: ArgumentHelp(.checklistKindHelp, valueName: "kind"))
        var kind: TransferKind?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let rows = try database.withDomain { session in
                try session.transaction {
                    try Checklists(session).publishStandardIfEmpty()
                    return try Checklists(session).rows()
                }
            }
            try ChecklistReport.listing(rows.filter { kind == nil || $0.requirement.kind == kind }).show(format.output)
        }
    }
}

/// Read from `M1` to `M6`, in capitals or not.
extension TransferKind: ExpressibleByArgument {
    /// Reads a kind.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
