import ArgumentParser
import TransferStore
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment list`: who is away, and until when.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: Phrase.assignmentListPurpose.text
        )

        @Flag(help: ArgumentHelp(.assignmentListAllHelp))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        private typealias States = [AssignmentID: PastState<AssignmentState>]

        func run() throws {
            let (found, past) = try database.withDomain { session -> ([StoredAssignment], States?) in
                guard let day = asOf.day else { return (try current(Assignments(session)), nil) }
                let past = try Assignments(session).states(on: day)
                let then = try Assignments(session).list(.all).filter { entry in
                    past[entry.id].map { all || $0.state.isOpen } ?? false
                }
                return (try page.rest(of: then) { $0.id.number }, past)
            }
            let (shown, next) = page.part(found) { $0.id.number }
            try Listing(shown, past?.mapValues(\.state)).show(format.output)
            if shown.isEmpty { StandardStream.error.say(.noAssignments) }
            page.say(next)
        }

        private func current(_ assignments: Assignments) throws -> [StoredAssignment] {
            if all { return try assignments.list(.all, page.page) }
            return try page.rest(of: try assignments.list()) { $0.id.number }
        }
    }
}
