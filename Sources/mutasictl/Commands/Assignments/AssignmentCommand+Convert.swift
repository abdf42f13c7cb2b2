import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment convert`: a regular proposal takes over.
    struct Convert: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "convert",
            abstract: Phrase.assignmentConvertPurpose.text,
            discussion: Phrase.assignmentConvertManual.text
        )

        @Argument(help: ArgumentHelp(.assignmentNumberHelp, valueName: "assignment"))
        var assignment: Int64

        @Option(
            help: ArgumentHelp(.assignmentConvertNeedHelp, valueName: "need")
        )
        var need: Int64?

        @OptionGroup var options: AssignmentOptions

        func run() throws {
            try options.run(as: .hrOperator) { desk, actor, session in
                let id = AssignmentID(assignment)
                let person = try People(session).find(nip: try Assignments(session).show(id).names.nip)
                let converted = try desk.convert(id, for: need.map { NeedID($0) }, of: person, by: actor)
                return [converted.assignment].compactMap { $0 }
            }
        }
    }
}
