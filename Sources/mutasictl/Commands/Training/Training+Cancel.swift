import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training cancel`: an enrolment ends, and whoever waits gets its seat.
    struct Cancel: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancel",
            abstract: Phrase.trainingCancelPurpose.text
        )

        @Argument(help: ArgumentHelp(.enrolmentNumberHelp, valueName: "enrolment"))
        var enrolment: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: RecordOptions

        func run() throws {
            let (report, seated) = try options.record { session, person in
                let seated = try ProposalDesk(session).cancelTraining(enrolment, by: person, reason: reason)
                return (try EnrolmentReport(enrolment, session), seated)
            }
            try report.show(options.format.output)
            for other in seated { StandardStream.error.say(.gotSeat(other)) }
        }
    }
}
