import ArgumentParser
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training attend`: somebody came to a course, or did not.
    struct Attend: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "attend",
            abstract: Phrase.trainingAttendPurpose.text
        )

        @Argument(help: ArgumentHelp(.enrolmentNumberHelp, valueName: "enrolment"))
        var enrolment: Int64

        @Flag(help: ArgumentHelp(.trainingAttendAbsentHelp))
        var absent = false

        @OptionGroup var options: RecordOptions

        func run() throws {
            let report = try options.record { session, person in
                try Enrolments(session).attend(enrolment, by: person, isThere: !absent)
                return try EnrolmentReport(enrolment, session)
            }
            try report.show(options.format.output)
        }
    }
}
