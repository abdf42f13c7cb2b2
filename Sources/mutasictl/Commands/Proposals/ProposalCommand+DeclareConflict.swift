import ArgumentParser
import TransferStore

extension ProposalCommand {
    /// `mutasictl proposal declare-conflict`: an official declares a conflict of interest with an employee.
    struct DeclareConflict: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "declare-conflict",
            abstract: Phrase.declareConflictPurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalDeclareConflictOfficialHelp, valueName: "official"))
        var official: String

        @Argument(help: ArgumentHelp(.proposalDeclareConflictEmployeeHelp, valueName: "employee"))
        var employee: String

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let sheet = try database.withDomain { session in
                let people = People(session)
                let (one, other) = (try Offices(session).person(named: official), try people.find(nip: employee))
                try session.transaction(isTried: dryRun) {
                    try Proposals(session).declareConflict(of: one, with: other.id, reason: reason)
                }
                var sheet = Sheet()
                sheet.add(.official, "official", .text(official))
                sheet.add(.employee, "employee", .text(other.nip))
                sheet.add(.reason, "reason", .text(reason))
                return sheet
            }
            try sheet.show(format.output)
            StandardStream.error.say(dryRun ? .nothingWritten : .conflictDeclared)
        }
    }
}
