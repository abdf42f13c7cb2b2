import Dispatch
import JobQueue
import Telemetry

/// Tells systemd how the service is doing, and feeds its watchdog while progress is proven.
struct Watchdog {
    private let timer: any DispatchSourceTimer

    init(_ runner: QueueRunner, _ systemd: SystemdNotifier) {
        let queue = DispatchQueue(label: "mutasid.watchdog")
        timer = DispatchSource.makeTimerSource(queue: queue)
        let timeout = systemd.watchdogTimeout ?? .seconds(20)
        let interval = DispatchTimeInterval.milliseconds(Int(timeout / .milliseconds(3)))
        timer.schedule(deadline: .now() + interval, repeating: interval, leeway: .seconds(1))
        timer.setEventHandler { @Sendable in
            let health = runner.health
            let isHealthy = health.isHealthy(at: .now)
            let database = isHealthy ? "ok" : "away"
            systemd.notify(.status("\(health.running) running, \(health.waiting) waiting, database \(database)"))
            if isHealthy { systemd.notify(.watchdog) }
        }
        timer.activate()
    }

    func stop() {
        timer.cancel()
    }
}
