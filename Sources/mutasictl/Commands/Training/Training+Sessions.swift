import ArgumentParser
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training sessions`: the sessions to come, with their seats.
    struct Sessions: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sessions",
            abstract: Phrase.trainingSessionsPurpose.text
        )

        @Option(help: ArgumentHelp(.trainingSessionsCourseHelp, valueName: "code"))
        var course: String?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let sessions = try database.withDomain { session in
                try Enrolments(session).sessions(of: course.map { CourseCode($0) })
            }
            try Listing(sessions).show(format.output)
            if sessions.isEmpty { StandardStream.error.say(.noSessions) }
        }
    }
}
