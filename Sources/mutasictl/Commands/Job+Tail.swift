import ArgumentParser
import Glibc
import JobQueue
import Postgres

extension Job {
    /// `mutasictl job tail`: follows one job until it has ended, or all that run.
    struct Tail: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "tail",
            abstract: Phrase.jobTailPurpose.text,
            discussion: Phrase.jobTailManual.text
        )

        @Argument(help: ArgumentHelp(.jobNumberHelp, valueName: "id"))
        var job: Int64?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        /// Between two looks.
        private static let pause: UInt32 = 250_000
        /// More than that nobody can read.
        private static let most = 200

        func run() throws {
            try database.withSession { session in
                if let job { try follow(job, session) } else { try followAll(session) }
            }
        }

        private func follow(_ job: Int64, _ session: Session) throws {
            var feed = JobFeed()
            while true {
                guard let status = try session.jobStatus(job) else { throw Refusal(.notFound, .unknownJob(job)) }
                try show(feed.news(status, try session.progress(of: [job]).first))
                if status.state.isOutcome {
                    guard status.state == .completed else {
                        throw Refusal(
                            .jobEndedWithoutResult,
                            .jobGivenUp(job, status.state.phrase, reason: status.reason ?? "")
                        )
                    }
                    return
                }
                usleep(Self.pause)
            }
        }

        private func followAll(_ session: Session) throws {
            var feed = JobFeed()
            var held: Swift.Set<Int64> = []
            while true {
                let running = try session.findJobs(JobFilter(state: .running), limit: Self.most).jobs.reversed()
                let ids = Swift.Set(running.map(\.id))
                for id in held.subtracting(ids).sorted() {
                    if let status = try session.jobStatus(id) { try show(feed.news(status, nil)) }
                    feed.forget(id)
                }
                held = ids
                let progress = try session.progress(of: Array(ids))
                for status in running {
                    try show(feed.news(status, progress.first { $0.job == status.id }))
                }
                usleep(Self.pause)
            }
        }

        private func show(_ news: [JobNews]) throws {
            for item in news {
                try StandardStream.output.write(format.output == .table ? item.text : item.json.line)
            }
        }
    }
}
