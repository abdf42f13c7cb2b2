import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Upstream

extension UpstreamCommand {
    /// `mutasictl upstream sync`: brings all that a mapping names, the first time and for comparing.
    struct Sync: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sync",
            abstract: Phrase.upstreamSyncPurpose.text,
            discussion: Phrase.upstreamSyncManual.text
        )

        @OptionGroup var argument: MappingArgument

        @Flag(help: ArgumentHelp(.importDryRunHelp))
        var dryRun = false

        @Flag(help: ArgumentHelp(.upstreamWithdrawHelp))
        var withdraw = false

        @Option(help: ArgumentHelp(.importIssuesHelp, valueName: "n"))
        var issues: Int?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            let bounds = 0...FileReport.issueLimit
            guard issues.map(bounds.contains) ?? true else {
                throw ValidationError(Phrase.outOfBounds("--issues", bounds).text)
            }
        }

        func run() throws {
            let mapping = try argument.mapping()
            let upstream = try argument.session(of: mapping)
            defer { upstream.close() }
            let faults = try MappingInspection(mapping).faults(in: upstream).filter { !$0.reason.isOnlyAboutEvents }
            guard faults.isEmpty else { throw MappingFaults(faults) }
            let (result, schedule) = try database.withDomain { session in
                let display = ProgressDisplay()
                defer { display.clear() }
                let sync = UpstreamSync(
                    mapping,
                    from: try UpstreamOutbox(upstream),
                    to: session,
                    isDryRun: dryRun,
                    withdrawsAll: withdraw
                )
                let result = try sync.run(today: try CivilClock(session).today()) {
                    display.show(ProgressLine(label: $0.file, detail: Phrase.rows($0.rows).text))
                }
                let schedule =
                    dryRun ? nil : try StandardSchedules.makeSync(of: mapping.name, session, by: Actor.current)
                return (result, schedule)
            }
            try ImportSummary(report: result.report, issueLimit: issues).show(format.output)
            for found in result.reconciliations { StandardStream.error.say(.upstreamReconciled(found)) }
            if let withdrawal = result.withdrawal, !withdrawal.isEmpty {
                StandardStream.error.say(.upstreamWithdrawn(withdrawal))
            }
            if let schedule { StandardStream.error.say(.syncScheduled(schedule)) }
            guard result.report.isClean else { throw Refusal(.partlyDone, .importPartly(result.report)) }
            StandardStream.error.say(.importDone(result.report))
        }
    }
}
