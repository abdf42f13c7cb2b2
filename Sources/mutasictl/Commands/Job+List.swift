public import ArgumentParser
public import JobQueue
import Postgres

extension Job {
    /// `mutasictl job list`: jobs, the newest first.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: Phrase.jobListPurpose.text,
            discussion: Phrase.jobListManual.text
        )

        @Option(help: ArgumentHelp(.jobListStateHelp))
        var state: JobState?

        @Option(help: ArgumentHelp(.jobDeadLettersKindHelp, valueName: "kind"))
        var kind: String?

        @Option(help: ArgumentHelp(.jobListQueueHelp, valueName: "queue"))
        var queue: String?

        @Option(
            help: ArgumentHelp(.jobListSinceHelp, valueName: "time"),
            transform: Validation.past
        )
        var since: Timestamp?

        @Option(help: ArgumentHelp(.limitHelp, valueName: "n"))
        var limit = 50

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try Validation.limit(limit)
        }

        func run() throws {
            let filter = JobFilter(state: state, kind: kind, queue: queue, since: since)
            let (jobs, isComplete) = try database.withSession { session in
                let found = try session.findJobs(filter, limit: limit)
                if found.jobs.isEmpty {
                    try queue.map { try Validation.queue($0, session) }
                    try kind.map { try Validation.kind($0, session) }
                }
                return found
            }
            try Self.listing(jobs).show(format.output)
            if jobs.isEmpty { StandardStream.error.say(.noJobs) }
            if !isComplete { StandardStream.error.say(.notAllLookedAt(JobFilter.depth)) }
        }

        private static func listing(_ jobs: [JobStatus]) -> Listing {
            var listing = Listing([
                .init(title: .job, name: "id", alignment: .right),
                .init(title: .kind, name: "kind"),
                .init(title: .queue, name: "queue"),
                .init(title: .priority, name: "priority"),
                .init(title: .state, name: "state"),
                .init(title: .attempts, name: "attempt", alignment: .right),
                .init(title: .created, name: "created_at"),
                .init(title: .due, name: "run_at"),
                .init(title: .finished, name: "finished_at"),
                .init(title: .reason, name: "reason", isFlexible: true),
            ])
            for job in jobs {
                listing.add([
                    .number(Int(job.id)), .text(job.kind), .text(job.queue), .word(job.priority),
                    .word(job.state.rawValue, job.state.phrase), .number(job.attempt), .time(job.createdAt),
                    .time(job.runAt), .time(job.finishedAt), .text(job.reason),
                ])
            }
            return listing
        }
    }
}

/// Read from its name, such as `discarded`.
extension JobState: ExpressibleByArgument {}
