import Dispatch
import JobQueue
import Telemetry

/// Tells systemd how the service is doing, and feeds its watchdog while the runner's loops go round.
///
/// A database that is away is no fault of the process, and starting it again would not bring the database back: it is
/// told in the status, and the watchdog is fed.
final class Watchdog: Sendable {
    private let runner: QueueRunner
    private let systemd: SystemdNotifier
    private let queue = DispatchQueue(label: "mutasid.watchdog")
    private let interval: DispatchTimeInterval

    init(_ runner: QueueRunner, _ systemd: SystemdNotifier) {
        self.runner = runner
        self.systemd = systemd
        let timeout = systemd.watchdogTimeout ?? .seconds(20)
        // What the status tells is old after two seconds, whatever the watchdog's patience.
        interval = .milliseconds(max(1, min(2000, Int(timeout / .milliseconds(3)))))
    }

    /// Begins; it goes on until the process ends, since a drain is watched too.
    func start() {
        guard systemd.isSupervised else { return }
        queue.async { [self] in tell() }
    }

    private func tell() {
        let health = runner.health
        // A node that cannot renew its lease has none.
        let line = StatusLine(health.loads, isDatabaseAway: health.nodeID == nil, stuck: health.stuck.count)
        systemd.notify(.status(line.text))
        if health.isHealthy(at: .now) { systemd.notify(.watchdog) }
        queue.asyncAfter(deadline: .now() + interval) { [self] in tell() }
    }
}
