import Dispatch
import JobQueue
import Logging
import Postgres

/// A node in this process.
struct Node {
    let runner: QueueRunner

    /// Makes a node on a database.
    init(
        _ connection: ConnectionOptions,
        queues: [QueueOptions] = [QueueOptions()],
        registry: HandlerRegistry
    ) throws {
        var options = RunnerOptions(connection: connection)
        options.queues = queues
        options.version = "bench"
        let logger = Logger(label: "queue-bench") { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = .error
            return handler
        }
        runner = try QueueRunner(options, registry: registry, logger: logger)
    }

    /// Drains it and waits for the end.
    func stop() {
        let ended = DispatchSemaphore(value: 0)
        runner.drain { _ in ended.signal() }
        ended.wait()
    }
}
