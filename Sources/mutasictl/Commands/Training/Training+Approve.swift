import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training approve`: an enrolment goes on, even beyond the yearly JP of a PPPK.
    struct Approve: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "approve",
            abstract: Phrase.trainingApprovePurpose.text,
            discussion: Phrase.trainingApproveManual.text
        )

        @Argument(help: ArgumentHelp(.enrolmentNumberHelp, valueName: "enrolment"))
        var enrolment: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: RecordOptions

        func run() throws {
            let report = try options.record { session, person in
                let moved = try ProposalDesk(session).approveTraining(enrolment, by: person, reason: reason)
                return try EnrolmentReport(moved.id, session)
            }
            try report.show(options.format.output)
        }
    }
}
