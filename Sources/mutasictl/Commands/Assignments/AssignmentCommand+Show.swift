import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment show`: one assignment on a page.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: Phrase.assignmentShowPurpose.text
        )

        @Argument(help: ArgumentHelp(.assignmentNumberHelp, valueName: "assignment"))
        var assignment: Int64

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (page, untold) = try database.withDomain { session in
                try session.transaction(.repeatableRead) {
                    let assignments = Assignments(session)
                    let id = AssignmentID(assignment)
                    let stored = try assignments.show(id, at: asOf.end)
                    let events = try assignments.events(of: id).filter { asOf.end?.includes($0.at) ?? true }
                    return (AssignmentPage(stored.value, events: events), stored.untold)
                }
            }
            try asOf.show(format.output, untold: untold) { try page.show($0) }
        }
    }
}
