import JobQueue
import Postgres

/// A figure behind the bar of a check's output, which monitoring systems draw.
///
/// Source: Monitoring Plugins, Development Guidelines, "Performance data":
/// `'label'=value[UOM];[warn];[crit];[min];[max]`.
struct PluginFigure {
    let text: String

    /// - Parameters:
    ///   - label: letters, digits and underscores, as the names of queues are.
    ///   - value: never below zero.
    ///   - unit: `s` for seconds; nothing for a number.
    ///   - bounds: from which on there is a warning, and from which on it is critical.
    init(_ label: String, _ value: Int64, unit: String = "", bounds: (warning: Int64, critical: Int64)? = nil) {
        guard !unit.isEmpty || bounds != nil else {
            text = "\(label)=\(value)"
            return
        }
        let limits = bounds.map { "\($0.warning);\($0.critical)" } ?? ";"
        text = "\(label)=\(value)\(unit);\(limits);0"
    }

    /// What waits, runs and is to be repeated in each queue, and how long the first has waited.
    ///
    /// - Parameters:
    ///   - queues: as the database counts them.
    ///   - moment: the database's time.
    ///   - bounds: of the wait, in seconds.
    /// - Returns: four figures of each queue.
    static func figures(
        of queues: [QueueStatus],
        at moment: Timestamp,
        bounds: (warning: Int64, critical: Int64)? = nil
    ) -> [PluginFigure] {
        queues.flatMap { queue in
            [
                PluginFigure("\(queue.queue)_available", Int64(queue.available.number)),
                PluginFigure("\(queue.queue)_running", Int64(queue.running)),
                PluginFigure("\(queue.queue)_retrying", Int64(queue.retrying.number)),
                PluginFigure("\(queue.queue)_oldest", queue.age(at: moment), unit: "s", bounds: bounds),
            ]
        }
    }
}

extension QueueStatus {
    /// For how many seconds the job has been due that has been due the longest; 0 for none.
    func age(at moment: Timestamp) -> Int64 {
        oldestAvailableAt.map { max(0, (moment.microseconds - $0.microseconds) / 1_000_000) } ?? 0
    }
}
