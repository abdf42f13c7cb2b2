import ArgumentParser
import JobQueue
import Postgres
import TransferJobs
import TransferStore

extension TriggerCommand {
    /// `mutasictl trigger reconcile`: has watched tables compared with what was told of them, and tells of what is missing.
    struct Reconcile: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reconcile",
            abstract: Phrase.triggerReconcilePurpose.text,
            discussion: Phrase.triggerReconcileManual.text
        )

        @Argument(help: ArgumentHelp(.watchNameHelp, valueName: "watch"))
        var watch: String?

        @OptionGroup var trial: TrialOptions
        @OptionGroup var waiting: WaitOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try waiting.refuse(with: trial)
        }

        func run() throws {
            try database.withSession { session in
                let names = try UpstreamInbox(session).names()
                if let watch, !names.contains(watch) { throw Refusal(.notFound, .unknownWatch(watch, known: names)) }
                guard !trial.dryRun else { return try attempt(watch.map { [$0] } ?? names, session) }
                let key = watch.map { "upstream.reconcile:\($0)" } ?? "upstream.reconcile"
                let job = try session.enqueue(
                    NewJob(
                        ReconcileUpstream.kind,
                        args: try ReconcileUpstream(watch: watch).json(),
                        uniqueKey: key,
                        uniqueScope: .queued,
                        orderingKey: "upstream.reconcile"
                    )
                )
                var sheet = Sheet()
                sheet.add(.job, "job", .number(Int(job)))
                if let status = try waiting.outcome(of: job, session) {
                    try ReconciliationCounts(status).add(to: &sheet)
                }
                try sheet.show(format.output)
            }
        }

        /// Compares here and now, and tells of nothing.
        private func attempt(_ names: [String], _ session: Session) throws {
            let found = try trial.attempt(session) {
                try names.map { try UpstreamInbox(session).reconcile($0) }
            }
            var sheet = Sheet()
            ReconciliationCounts(found).add(to: &sheet)
            try sheet.show(format.output)
            trial.conclude()
        }
    }
}
