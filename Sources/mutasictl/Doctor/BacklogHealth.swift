import JobQueue
import Postgres

/// Whether the queues get on: by how long their jobs have waited, as whoever watches them bounds it.
struct BacklogHealth {
    let queues: [QueueStatus]
    let moment: Timestamp
    /// In seconds.
    let bounds: (warning: Int64, critical: Int64)

    var findings: [Finding] { queues.compactMap(finding) }

    var figures: [PluginFigure] { PluginFigure.figures(of: queues, at: moment, bounds: bounds) }

    private func finding(_ queue: QueueStatus) -> Finding? {
        let age = queue.age(at: moment)
        return .graded(
            age,
            warning: bounds.warning,
            critical: bounds.critical,
            "backlog",
            .backlogWaits(queue.available.number, Interval(microseconds: age * 1_000_000)),
            at: queue.queue,
            .startDaemon
        )
    }
}
