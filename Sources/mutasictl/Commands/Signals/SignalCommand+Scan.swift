import ArgumentParser
import JobQueue
import Postgres
import TransferJobs
import TransferStore
import Transfers

extension SignalCommand {
    /// `mutasictl signal scan`: has all holders and posts looked at now, and not only when the schedule does.
    struct Scan: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "scan", abstract: Phrase.signalScanPurpose.text)

        @Option(
            help: ArgumentHelp(.signalScanAsOfHelp, valueName: "date"),
            transform: Validation.date
        )
        var asOf: CivilDate?

        @OptionGroup var trial: TrialOptions
        @OptionGroup var waiting: WaitOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try waiting.refuse(with: trial)
        }

        func run() throws {
            try database.withDomain { session in
                guard !trial.dryRun else { return try attempt(session) }
                let job = try session.enqueue(
                    NewJob(
                        ScanSignals.kind,
                        args: try ScanSignals(asOf: asOf?.description).json(),
                        uniqueKey: asOf.map { "signals:\($0)" } ?? "signals",
                        uniqueScope: .queued,
                        orderingKey: "signals"
                    )
                )
                var sheet = Sheet()
                sheet.add(.job, "job", .number(Int(job)))
                if let status = try waiting.outcome(of: job, session) { try SignalCounts(status).add(to: &sheet) }
                try sheet.show(format.output)
            }
        }

        /// Looks here and now, and keeps nothing.
        private func attempt(_ session: Session) throws {
            let scan = try trial.attempt(session) {
                try Signals(session).scan(on: try asOf ?? CivilClock(session).today())
            }
            var sheet = Sheet()
            SignalCounts(scan).add(to: &sheet)
            try sheet.show(format.output)
            trial.conclude()
        }
    }
}
