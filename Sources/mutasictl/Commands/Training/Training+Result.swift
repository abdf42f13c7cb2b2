import ArgumentParser
import TransferStore
import Transfers

extension Training {
    /// `mutasictl training result`: a course was passed or failed; a certificate may come later.
    struct Result: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "result",
            abstract: Phrase.trainingResultPurpose.text,
            discussion: Phrase.trainingResultManual.text
        )

        @Argument(help: ArgumentHelp(.enrolmentNumberHelp, valueName: "enrolment"))
        var enrolment: Int64

        @Flag(help: ArgumentHelp(.trainingResultPassedHelp))
        var passed = false

        @Flag(help: ArgumentHelp(.trainingResultFailedHelp))
        var failed = false

        @Option(help: ArgumentHelp(.trainingResultCertificateHelp, valueName: "number"))
        var certificate: String?

        @OptionGroup var options: RecordOptions

        func validate() throws {
            guard passed != failed, passed || certificate == nil else {
                throw ValidationError(Phrase.oneResult.text)
            }
        }

        func run() throws {
            let report = try options.record { session, person in
                try Enrolments(session).conclude(enrolment, by: person, isPassed: passed, certificate: certificate)
                return try EnrolmentReport(enrolment, session)
            }
            try report.show(options.format.output)
        }
    }
}
