import ArgumentParser
import Dispatch
import JobQueue
import Logging
import Postgres
import Schema
import Synchronization
import Telemetry
import TransferJobs

/// The process from start to stop: database, schema, runner, signals, systemd.
final class Daemon: Sendable {
    private let settings: Settings
    private let logger: Logger
    private let systemd: SystemdNotifier
    private let ended = DispatchSemaphore(value: 0)
    private let runner = Mutex<QueueRunner?>(nil)
    private let isStopping = Mutex(false)

    init(_ settings: Settings) {
        self.settings = settings
        JournalLogHandler.bootstrap(level: settings.logLevel)
        let logger = Logger(label: "mutasid")
        self.logger = logger
        systemd = SystemdNotifier { failure in
            logger.warning("systemd was not told", metadata: ["error": "\(failure)"])
        }
    }

    /// Returns when a signal has asked to stop and everything is handed back.
    ///
    /// - Throws: `ExitCode` when the schema does not fit.
    func run() throws {
        let signals = TerminationSignals { [self] _, count in stop(count) }
        defer { withExtendedLifetime(signals) {} }
        guard try settleSchema() else { return }
        let runner = try makeRunner()
        self.runner.withLock { $0 = runner }
        runner.start()
        logger.info("started", metadata: ["queues": "\(settings.queues.map(\.name).joined(separator: ","))"])
        systemd.notify(.ready, .status("started"))
        let watchdog = Watchdog(runner, systemd)
        defer { watchdog.stop() }
        // A signal that came while the runner was being made found none to drain.
        if isStopping.withLock({ $0 }) { drain(runner) }
        ended.wait()
        logger.info("stopped")
    }

    /// Waits for the database and compares its schema with this program's.
    ///
    /// - Returns: false when a signal came first.
    private func settleSchema() throws -> Bool {
        var delay = Duration.milliseconds(200)
        var lastMessage = ""
        while !isStopping.withLock({ $0 }) {
            do {
                let status = try Migrator(try Session(settings.connection)).status()
                if let code = Exit.schema(status, language: settings.language) { throw code }
                return true
            } catch let error as PostgresError {
                // One line for each change, not one for each attempt.
                if error.message != lastMessage {
                    logger.warning("database is away, trying again", metadata: ["error": "\(error)"])
                    lastMessage = error.message
                }
                systemd.notify(.status("waiting for the database"), .extendTimeout(.seconds(30)))
            }
            let pause = delay * Double.random(in: 0.8...1.2)
            _ = ended.wait(timeout: .now() + .milliseconds(Int(pause / .milliseconds(1))))
            delay = min(delay * 2, .seconds(10))
        }
        return false
    }

    private func makeRunner() throws -> QueueRunner {
        var registry = HandlerRegistry()
        try registry.registerTransfers(settings.delivery, connection: settings.connection)
        if settings.hasDiagnostics { try registry.registerDiagnostics() }
        var options = RunnerOptions(connection: settings.connection)
        options.queues = settings.queues.map { QueueOptions($0.name, lanes: $0.lanes) }
        options.grace = settings.grace
        options.version = Mutasid.version
        return try QueueRunner(options, registry: registry, logger: logger)
    }

    private func stop(_ count: Int) {
        isStopping.withLock { $0 = true }
        systemd.notify(.stopping, .extendTimeout(settings.grace + .seconds(10)))
        guard let runner = runner.withLock({ $0 }) else {
            // Still waiting for the database: there is nothing to hand back.
            ended.signal()
            return
        }
        if count == 1 {
            drain(runner)
        } else {
            runner.abandon()
            ended.signal()
        }
    }

    private func drain(_ runner: QueueRunner) {
        logger.info("stopping: no more jobs are taken")
        runner.drain { [self] report in
            if !report.interrupted.isEmpty {
                logger.warning("jobs were interrupted", metadata: ["count": "\(report.interrupted.count)"])
            }
            ended.signal()
        }
    }
}
