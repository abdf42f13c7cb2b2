import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training seat`: looks for a seat for somebody who waits, in the same course or in another one.
    struct Seat: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "seat", abstract: Phrase.trainingSeatPurpose.text)

        @Argument(help: ArgumentHelp(.enrolmentNumberHelp, valueName: "enrolment"))
        var enrolment: Int64

        @Option(
            help: ArgumentHelp(.trainingSeatCourseHelp, valueName: "code")
        )
        var course: String?

        @OptionGroup var options: RecordOptions

        func run() throws {
            let report = try options.record { session, person in
                let other = course.map { CourseCode($0) }
                let seated = try ProposalDesk(session).seatTraining(enrolment, in: other, by: person)
                return try EnrolmentReport(seated.id, session)
            }
            try report.show(options.format.output)
        }
    }
}
