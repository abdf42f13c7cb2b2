import ArgumentParser
import TransferStore

extension AssignmentCommand {
    /// `mutasictl assignment verify-log`: whether anybody has tampered with what happened.
    struct VerifyLog: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify-log",
            abstract: Phrase.verifyAssignmentLogPurpose.text,
            discussion: Phrase.verifyLogManual.text
        )

        @Argument(
            help: ArgumentHelp(.assignmentVerifyLogAssignmentHelp, valueName: "assignment")
        )
        var assignment: Int64?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let faults = try database.withDomain { session in
                let assignments = Assignments(session)
                return try assignments.verifyLog(of: try assignment.map { try assignments.show(AssignmentID($0)).id })
            }
            var listing = Listing([
                .init(title: .assignmentTitle, name: "assignment", alignment: .right),
                .init(title: .eventNumber, name: "event", alignment: .right),
                .init(title: .fault, name: "fault"),
            ])
            for fault in faults {
                listing.add([
                    .number(Int(fault.assignment.number)), .number(fault.number),
                    .word(fault.kind.rawValue, .logFault(fault.kind)),
                ])
            }
            if format.output != .table || !faults.isEmpty { try listing.show(format.output) }
            guard faults.isEmpty else { throw Refusal(.dataRefused, .assignmentLogBroken(faults.count)) }
            StandardStream.error.say(.assignmentLogSound)
        }
    }
}
