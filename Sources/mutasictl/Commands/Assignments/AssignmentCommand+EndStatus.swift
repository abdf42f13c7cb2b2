import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension AssignmentCommand {
    /// `mutasictl assignment end-status`: a disaster's status ends before its time.
    struct EndStatus: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "end-status",
            abstract: Phrase.endStatusPurpose.text,
            discussion: Phrase.endStatusManual.text
        )

        @Argument(help: ArgumentHelp(.assignmentEndStatusNumberHelp, valueName: "number"))
        var number: String

        @Option(
            help: ArgumentHelp(.assignmentEndStatusOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var on: CivilDate?

        @OptionGroup var options: AssignmentOptions

        func run() throws {
            try options.run(as: .hrOperator) { desk, actor, session in
                let today = try CivilClock(session).today()
                return try desk.endStatus(number, on: on ?? today, by: actor)
            }
        }
    }
}
