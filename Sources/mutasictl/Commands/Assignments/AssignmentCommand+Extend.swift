import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment extend`: it goes on longer, on a basis that covers the time.
    struct Extend: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "extend",
            abstract: Phrase.assignmentExtendPurpose.text,
            discussion: Phrase.assignmentExtendManual.text
        )

        @Argument(help: ArgumentHelp(.assignmentNumberHelp, valueName: "assignment"))
        var assignment: Int64

        @Option(
            help: ArgumentHelp(.assignmentExtendUntilHelp, valueName: "date"),
            transform: Validation.date
        )
        var until: CivilDate

        @Option(
            help: ArgumentHelp(.assignmentExtendBasisNumberHelp, valueName: "number")
        )
        var basisNumber: String?

        @Option(
            help: ArgumentHelp(.assignmentExtendBasisDateHelp, valueName: "date"),
            transform: Validation.date
        )
        var basisDate: CivilDate?

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String?

        @OptionGroup var basis: BasisOptions
        @OptionGroup var options: AssignmentOptions

        func validate() throws {
            guard basisNumber != nil || (basisDate == nil && basis.kind == nil) else {
                throw ValidationError(Phrase.basisNumberWanted.text)
            }
        }

        func run() throws {
            let decree = basisNumber.map { (number: $0, date: basisDate, kind: basis.kind) }
            try options.run(as: .hrOperator) { desk, actor, _ in
                let id = AssignmentID(assignment)
                return [try desk.extend(id, until: until, on: decree, by: actor, reason: reason)].compactMap { $0 }
            }
        }
    }
}
