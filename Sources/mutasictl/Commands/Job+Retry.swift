import ArgumentParser
import JobQueue

extension Job {
    /// `mutasictl job retry`: jobs are done again, now.
    struct Retry: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "retry",
            abstract: Phrase.jobRetryPurpose.text,
            discussion: Phrase.jobRetryManual.text
        )

        @Argument(help: ArgumentHelp(.jobNumbersHelp, valueName: "id"))
        var jobs: [Int64]

        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            try database.withSession { session in
                try JobActions(title: .runsAs, name: "runs_as").run(jobs, format: format.output) { job in
                    .job(
                        try trial.attempt(session) {
                            try session.retryJob(job, by: action.actor, reason: action.reason)
                        }
                    )
                }
            }
            trial.conclude()
        }
    }
}
