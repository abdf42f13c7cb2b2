import ArgumentParser
import Postgres
import TransferStore

extension AssignmentCommand {
    /// `mutasictl assignment show`: one assignment on a page.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.assignmentShowPurpose.text)

        @Argument(help: ArgumentHelp(.assignmentNumberHelp, valueName: "assignment"))
        var assignment: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let page = try database.withDomain { session in
                try session.transaction(.repeatableRead) {
                    let assignments = Assignments(session)
                    let id = AssignmentID(assignment)
                    return AssignmentPage(try assignments.show(id), events: try assignments.events(of: id))
                }
            }
            try page.show(format.output)
        }
    }
}
