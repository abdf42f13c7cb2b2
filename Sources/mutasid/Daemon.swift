import ArgumentParser
import Dispatch
import Glibc
import JobQueue
import Logging
import Postgres
import Schema
import Synchronization
import Telemetry
import TransferJobs

/// The process from start to stop: database, schema, runner, signals, systemd.
final class Daemon: Sendable {
    private enum Phase {
        /// The database is not reached yet, or its schema not compared.
        case starting
        case serving
        case stopping
    }

    /// How often it is looked whether the database knows the daemon and the bell is heard, and how many times.
    private static let settling: (every: DispatchTimeInterval, times: Int) = (.milliseconds(10), 1000)

    private let settings: Settings
    private let reload: Reload
    private let logger: Logger
    private let systemd: SystemdNotifier
    private let runner: QueueRunner
    private let inbox: InboxReader
    private let upstreams: [UpstreamReader]
    private let watchdog: Watchdog
    private let clock: ClockWatch
    private let metricsFile: MetricsFile?
    private let site: SiteSampler?
    private let phase = Mutex(Phase.starting)
    private let exitCode = Mutex(ExitCode.success)
    private let startup = DispatchQueue(label: "mutasid.startup")
    private let ended = DispatchSemaphore(value: 0)

    /// - Throws: when the process has no file descriptor left.
    init(_ settings: Settings, _ sources: SettingSources) throws {
        self.settings = settings
        let threshold = ServiceLogHandler.bootstrap(level: settings.logLevel, format: settings.logFormat)
        let logger = Logger(label: "mutasid")
        self.logger = logger
        systemd = SystemdNotifier { failure in
            logger.warning("systemd was not told", metadata: ["error": "\(failure)"])
        }
        let metrics = settings.metrics.map { $0.metrics(version: Mutasid.version) }
        let clock = ClockWatch(logger: logger)
        self.clock = clock
        let delivery = CurrentDelivery(settings.delivery)
        reload = Reload(sources, settings, threshold, delivery, systemd, logger)
        let runner = try Self.runner(settings, delivery, metrics, clock, logger)
        self.runner = runner
        inbox = try InboxReader(settings, logger)
        upstreams = try settings.upstreams.map { try UpstreamReader($0, settings, logger) }
        watchdog = Watchdog(runner, systemd)
        site = metrics.flatMap { metrics in
            settings.metrics.map { SiteSampler(settings.connection, metrics, every: $0.siteInterval, logger) }
        }
        metricsFile = metrics.flatMap { settings.metrics?.file(of: $0, logger: logger) { runner.measure() } }
    }

    /// Returns when a signal has asked to stop and everything is handed back.
    ///
    /// - Throws: `ExitCode` when the schema does not fit.
    func run() throws {
        metricsFile?.start()
        let signals = SignalListener([SIGTERM, SIGINT]) { [self] _, count in stop(count) }
        let hangups = SignalListener([SIGHUP]) { [self] _, _ in reload.run() }
        // Away from this thread, so that a database that keeps it waiting does not keep a signal waiting.
        startup.async { [self] in start(pause: .milliseconds(200), lastFault: nil) }
        withExtendedLifetime((signals, hangups)) { ended.wait() }
        metricsFile?.stop()
        let code = exitCode.withLock { $0 }
        guard code.isSuccess else { throw code }
        logger.info("stopped", metadata: DaemonEvent.stopped.fields())
    }

    /// Compares the schema and serves; a database that is away is tried again after a pause that grows.
    private func start(pause: Duration, lastFault: String?) {
        guard phase.withLock({ $0 == .starting }) else { return }
        do {
            let session = try Session(settings.connection)
            defer { session.close() }
            let status = try Migrator(session).status()
            if let code = Exit.schema(status, language: settings.language) { return end(code) }
            try clock.look(session)
            serve()
        } catch {
            let fault = "\(error)"
            // One line for each change, not one for each attempt.
            if fault != lastFault {
                logger.warning(
                    "the database is away, trying again",
                    metadata: QueueEvent.databaseTrouble.fields(["error": "\(fault)"])
                )
            }
            // The start of a host does not wait for a database that may be on another. Trying again is progress.
            let state = ServiceMessage.status("degraded: waiting for the database")
            if lastFault == nil { systemd.notify(.ready, state) } else { systemd.notify(state, .watchdog) }
            let spread = pause * Double.random(in: 0.8...1.2)
            let longest = min(.seconds(10), (systemd.watchdogTimeout ?? .seconds(20)) / 2)
            startup.asyncAfter(deadline: .now() + .milliseconds(Int(spread / .milliseconds(1)))) { [self] in
                start(pause: min(pause * 2, longest), lastFault: fault)
            }
        }
    }

    private func serve() {
        let isServing = phase.withLock { phase in
            guard phase == .starting else { return false }
            phase = .serving
            runner.start()
            inbox.start()
            for upstream in upstreams { upstream.start() }
            site?.start()
            return true
        }
        guard isServing else { return }
        let queues = settings.queues.map(\.name).joined(separator: ",")
        let isRung = settings.listenConnection != nil
        let wakes = isRung ? "by the bell" : "by polling"
        logger.info("started", metadata: DaemonEvent.started.fields(["queues": "\(queues)", "wakes": "\(wakes)"]))
        settle(Self.settling.times)
    }

    /// Says that it is ready once jobs would come; a database that goes away meanwhile is waited for no longer.
    private func settle(_ timesLeft: Int) {
        guard timesLeft > 0, !runner.isSettled else {
            systemd.notify(.ready, .status("started"))
            return watchdog.start()
        }
        startup.asyncAfter(deadline: .now() + Self.settling.every) { [self] in settle(timesLeft - 1) }
    }

    private func stop(_ count: Int) {
        let phaseBefore = phase.withLock { phase in
            defer { phase = .stopping }
            return phase
        }
        switch phaseBefore {
        case .starting:
            systemd.notify(.stopping)
            end(.success)
        case .serving:
            systemd.notify(.stopping, .extendTimeout(settings.grace + .seconds(10)))
            drain()
        case .stopping:
            runner.abandon()
            end(.success)
        }
    }

    private func drain() {
        logger.info("stopping: no more jobs are taken")
        for upstream in upstreams { upstream.stop() }
        inbox.stop()
        site?.stop()
        runner.drain { [self] report in
            if !report.interrupted.isEmpty {
                logger.warning("jobs were interrupted", metadata: ["count": "\(report.interrupted.count)"])
            }
            end(.success)
        }
    }

    private func end(_ code: ExitCode) {
        exitCode.withLock { $0 = code }
        ended.signal()
    }
}
