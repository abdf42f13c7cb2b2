import ArgumentParser
import JobQueue

extension Job {
    /// `mutasictl job cancel`: jobs are not to be done.
    struct Cancel: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancel",
            abstract: Phrase.jobCancelPurpose.text,
            discussion: Phrase.jobCancelManual.text
        )

        @Argument(help: ArgumentHelp(.jobNumbersHelp, valueName: "id"))
        var jobs: [Int64]

        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            try database.withSession { session in
                try JobActions(title: .state, name: "state").run(jobs, format: format.output) { job in
                    let outcome = try trial.attempt(session) {
                        try session.cancelJob(job, by: action.actor, reason: action.reason)
                    }
                    return switch outcome {
                    case .cancelled: .word("cancelled", JobState.cancelled.phrase)
                    case .requested: .word("requested", .toldToStop)
                    }
                }
            }
            trial.conclude()
        }
    }
}
