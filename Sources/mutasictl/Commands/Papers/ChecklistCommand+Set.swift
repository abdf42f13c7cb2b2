public import ArgumentParser
import Postgres
import TransferStore
public import Transfers

extension ChecklistCommand {
    /// `mutasictl document checklist set`: changes a row; what is not named stays as it was.
    struct SetRow: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: Phrase.checklistSetPurpose.text
        )

        @Argument(help: ArgumentHelp(.checklistKindHelp, valueName: "kind"))
        var kind: TransferKind

        @Argument(help: ArgumentHelp(.checklistCodeHelp, valueName: "code"))
        var code: String

        @OptionGroup var change: ChecklistChange

        @Flag(help: ArgumentHelp(.checklistSetNewHelp))
        var new = false

        @Flag(help: ArgumentHelp(.checklistSetDropHelp))
        var drop = false

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(.checklistSetActorHelp, valueName: "nip")
        )
        var actor: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let document = DocumentCode(code.uppercased())
            let row = try database.withDomain { session in
                let person = try People(session).find(nip: actor).id
                let checklists = Checklists(session)
                return try session.transaction(isTried: dryRun) {
                    try checklists.publishStandardIfEmpty()
                    let known = try checklists.history(kind, document).last?.requirement
                    guard
                        var requirement = known
                            ?? (new ? DocumentRequirement(kind: kind, code: document, basis: "") : nil)
                    else { throw ChecklistFault.unknownRow(kind, document) }
                    change.apply(to: &requirement)
                    return try checklists.set(requirement, isDropped: drop, reason: reason, by: person)
                }
            }
            try ChecklistReport.listing([row]).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}

/// Read from its name, such as `JPT_PRATAMA`, in capitals or not.
extension DocumentIssuer: ExpressibleByArgument {
    /// Reads an issuer.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
