import Logging
import Metrics
import Postgres
import Synchronization

/// Enqueues the jobs of schedules when they are due.
///
/// Every node tries when the next entry falls due; a row's lock decides who enqueues it.
final class Scheduler: Sendable {
    private struct Watch {
        var link: Link
        /// Counts the rounds, so that a round that was put off is not done besides the one that came before it.
        var round = 0
    }

    /// What is edited by hand, past the functions that ring, is seen by then.
    private static let longestPause: Duration = .seconds(30)
    /// Between two rounds; also by how much the rounds of the nodes are spread.
    private static let leastPause: Duration = .milliseconds(100)

    /// Over shorter sleeps the session is kept.
    private static let shortestAbsence: Duration = .seconds(2)

    private let thread: Confined<Watch>
    private let isStopped = Atomic(false)
    private let metrics: QueueMetrics
    private let logger: Logger

    init(_ options: RunnerOptions, metrics: QueueMetrics, logger: Logger, outages: Outages) {
        thread = Confined(
            "jobs.scheduler",
            Watch(link: Link(for: "schedules", options.connection, deadline: options.patience, outages))
        )
        self.metrics = metrics
        self.logger = logger
    }

    func start() { ring() }

    func stop() {
        isStopped.store(true, ordering: .releasing)
        thread.async { $0.link.close() }
    }

    /// Schedules were changed.
    func ring() { thread.async { self.watch(&$0) } }

    private func watch(_ watch: inout Watch) {
        guard !isStopped.load(ordering: .acquiring) else { return }
        watch.round += 1
        let round = watch.round
        var pause: Duration
        do {
            let run = try ScheduleRun(try watch.link.open().query(.runSchedules)[0])
            watch.link.succeeded()
            report(run)
            pause = min(run.nextIn ?? Self.longestPause, Self.longestPause)
            // Most sleeps are long: no session is kept for them.
            if pause > Self.shortestAbsence { watch.link.close() }
        } catch {
            pause = watch.link.failed(error)
        }
        pause = max(pause, Self.leastPause) + Self.leastPause * Double.random(in: 0...1)
        thread.async(after: pause) { if $0.round == round { self.watch(&$0) } }
    }

    private func report(_ run: ScheduleRun) {
        metrics.scheduled.increment(by: run.fired)
        for (name, fault) in run.failed {
            logger.warning(
                "a schedule cannot be run",
                metadata: QueueEvent.scheduleFailed.fields(["schedule": "\(name)", "error": "\(fault)"])
            )
        }
        for name in run.mended {
            logger.notice(
                "a schedule runs again",
                metadata: QueueEvent.scheduleMended.fields(["schedule": "\(name)"])
            )
        }
        if run.late > 0 {
            logger.notice(
                "schedules were due while no node ran",
                metadata: QueueEvent.schedulesLate.fields(["schedules": "\(run.late)"])
            )
        }
    }
}
