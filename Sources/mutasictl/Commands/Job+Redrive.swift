import ArgumentParser
import JobQueue
import Postgres

extension Job {
    /// `mutasictl job redrive`: new jobs are made of discarded or cancelled ones.
    struct Redrive: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "redrive",
            abstract: Phrase.jobRedrivePurpose.text,
            discussion: Phrase.jobRedriveManual.text
        )

        @Argument(help: ArgumentHelp(.jobNumbersHelp, valueName: "id"))
        var jobs: [Int64] = []

        @Option(
            help: ArgumentHelp(.jobRedriveKindHelp, valueName: "kind")
        )
        var kind: String?

        @Option(
            help: ArgumentHelp(.jobRedriveErrorHelp, valueName: "class")
        )
        var error: String?

        @Option(
            help: ArgumentHelp(.jobRedriveLimitHelp, valueName: "n")
        )
        var limit: Int?

        @OptionGroup var arguments: RedriveArguments
        @OptionGroup var confirmation: Confirmation
        @OptionGroup var action: ActionOptions
        @OptionGroup var trial: TrialOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            if let limit { try Validation.limit(limit) }
            guard jobs.isEmpty != (kind == nil) else { throw ValidationError(Phrase.jobsOrKind.text) }
            guard kind != nil || (error == nil && limit == nil) else {
                throw ValidationError(Phrase.groupNeedsKind.text)
            }
        }

        func run() throws {
            let change = try arguments.change()
            try database.withSession { session in
                if let kind {
                    try redriveGroup(of: kind, with: change, session)
                } else {
                    try JobActions(title: .runsAs, name: "redriven_as").run(jobs, format: format.output) { job in
                        .job(
                            try trial.attempt(session) {
                                try session.redriveJob(job, with: change, by: action.actor, reason: action.reason)
                            }
                        )
                    }
                }
            }
            trial.conclude()
        }

        private func redriveGroup(of kind: String, with change: ArgumentsForRedrive, _ session: Session) throws {
            let groups = try session.deadLetters(of: kind, error: error, limit: Validation.limits.upperBound)
            let there = groups.reduce(0) { $0 + $1.count - (arguments.replaces ? 0 : $1.withoutArguments) }
            guard there > 0 else { throw Refusal(.notFound, .nothingToRedrive(kind, error)) }
            let amount = min(there, limit ?? there)
            guard !trial.dryRun else { return try show(amount, of: kind) }
            try confirmation.ask(.redriveQuestion(amount, of: there, kind, error))
            let display = ProgressDisplay()
            defer { display.clear() }
            let redriven = try session.redriveJobs(
                of: kind,
                error: error,
                limit: limit,
                with: change,
                by: action.actor,
                reason: action.reason
            ) { done in
                display.show(ProgressLine(label: kind, fraction: Double(done) / Double(amount), detail: "\(done)"))
            }
            display.clear()
            try show(redriven, of: kind)
        }

        private func show(_ redriven: Int, of kind: String) throws {
            var sheet = Sheet()
            sheet.add(.kind, "kind", .text(kind))
            sheet.add(.error, "error", .text(error))
            sheet.add(.jobs, "redriven", .number(redriven))
            try sheet.show(format.output)
        }
    }
}
