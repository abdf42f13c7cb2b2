import ArgumentParser
import TransferStore

extension AssignmentCommand {
    /// `mutasictl assignment list`: who is away, and until when.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.assignmentListPurpose.text)

        @Flag(help: ArgumentHelp("Termasuk yang sudah selesai.", "Those that are over, too."))
        var all = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let stored = try database.withDomain { try Assignments($0).list(all ? .all : .open) }
            try Listing(stored).show(format.output)
            if stored.isEmpty { StandardStream.error.say(.noAssignments) }
        }
    }
}
