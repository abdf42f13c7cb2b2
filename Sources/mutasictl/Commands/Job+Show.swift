import ArgumentParser
import JobQueue
import Postgres

extension Job {
    /// `mutasictl job show`: everything about one job but its arguments, which may name persons.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.jobShowPurpose.text)

        @Argument(help: ArgumentHelp(.jobNumberHelp, valueName: "id"))
        var job: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            guard let details = try database.withSession({ try $0.jobDetails(job) }) else {
                throw Refusal(.notFound, .unknownJob(job))
            }
            try JobReport(details: details).show(format.output)
        }
    }
}
