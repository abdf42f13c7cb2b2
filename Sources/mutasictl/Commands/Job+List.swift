public import ArgumentParser
public import JobQueue

extension Job {
    /// `mutasictl job list`: jobs, the newest first.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.jobListPurpose.text)

        @Option(help: ArgumentHelp("Hanya pekerjaan dalam keadaan ini.", "Only jobs in this state."))
        var state: JobState?

        @Option(help: ArgumentHelp(.limitHelp, valueName: "n"))
        var limit = 50

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try Validation.limit(limit)
        }

        func run() throws {
            let jobs = try database.withSession { try $0.jobs(in: state, limit: limit) }
            var listing = Listing([
                .init(title: .job, name: "id", alignment: .right),
                .init(title: .kind, name: "kind"),
                .init(title: .state, name: "state"),
                .init(title: .attempts, name: "attempt", alignment: .right),
                .init(title: .due, name: "run_at"),
                .init(title: .finished, name: "finished_at"),
                .init(title: .reason, name: "reason", isFlexible: true),
            ])
            for job in jobs {
                listing.add([
                    .number(Int(job.id)), .text(job.kind), .word(job.state.rawValue, job.state.phrase),
                    .number(job.attempt), .time(job.runAt), .time(job.finishedAt), .text(job.reason),
                ])
            }
            try listing.show(format.output)
            if jobs.isEmpty { StandardStream.error.say(.noJobs) }
        }
    }
}

/// Read from its name, such as `discarded`.
extension JobState: ExpressibleByArgument {}
