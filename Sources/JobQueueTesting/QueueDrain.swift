import Dispatch
public import JobQueue
import Logging
public import Postgres

/// Works a queue off until there is nothing left that could be started, by a real node.
///
/// The node sees what is committed, and nothing of a transaction that the test has open. Jobs that are due later, that
/// wait for others, or that a pause or a limit holds back stay where they are; ``QueueClock`` lets time pass for them.
public struct QueueDrain {
    /// How the node works: where, and how long it may take over a claim or a stop.
    public var options: RunnerOptions
    private let registry: HandlerRegistry

    /// Describes the node.
    ///
    /// - Parameters:
    ///   - connection: how to reach the database.
    ///   - registry: the handlers; jobs of other kinds are left where they are.
    public init(_ connection: ConnectionOptions, registry: HandlerRegistry) {
        self.registry = registry
        options = RunnerOptions(connection: connection)
        options.poll = .milliseconds(20)
    }

    /// Fires the schedules that are due, works the queue off, and returns when the node has stopped.
    ///
    /// - Parameters:
    ///   - queue: its name.
    ///   - lanes: how many jobs run at a time; with one they run in the order in which they are claimed.
    ///   - patience: when to give up.
    /// - Returns: the attempts that ended, in the order in which that was recorded: many at a time, so that it is not
    ///   always the order in which they ran. Those given back without being counted (a snooze) are not among them.
    /// - Throws: ``DrainError`` when jobs still run after the patience; `PostgresError`.
    @discardableResult
    public func callAsFunction(
        _ queue: String = "default",
        lanes: Int = 1,
        within patience: Duration = .seconds(60)
    ) throws -> [DrainedAttempt] {
        var options = options
        options.queues = [QueueOptions(queue, lanes: lanes)]
        let logger = Logger(label: "queue.drain") { _ in SwiftLogNoOpLogHandler() }
        // The chores' own time may come later than that of the schedules.
        try Session(options.connection).query("select from jobs.run_schedules()")
        let runner = try QueueRunner(options, registry: registry, logger: logger)
        runner.start()
        defer { Self.stop(runner) }
        let nodes = try Self.waitUntilDry(runner, within: patience)
        return try Self.attempts(by: nodes, try Session(options.connection))
    }

    /// Waits for a look at the queue that began with nothing running and found nothing to run.
    ///
    /// - Returns: the ids under which the node worked.
    private static func waitUntilDry(_ runner: QueueRunner, within patience: Duration) throws -> [Int64] {
        let end = ContinuousClock.now + patience
        let pause = DispatchSemaphore(value: 0)
        var nodes = Set<Int64>()
        while true {
            let isDry = runner.isDry
            if let node = runner.health.nodeID { nodes.insert(node) }
            if isDry, !nodes.isEmpty { return Array(nodes) }
            guard ContinuousClock.now < end else { throw DrainError(running: runner.health.running) }
            _ = pause.wait(timeout: .now() + .milliseconds(2))
        }
    }

    private static func attempts(by nodes: [Int64], _ session: Session) throws -> [DrainedAttempt] {
        try session.query(
            """
            select job_id, kind, attempt::int, outcome, result, reason
            from (
                select h.job_id, h.kind, h.attempt, h.outcome, h.result, h.reason, h.finished_at
                from jobs.history h where h.node_id = any (\(nodes))
                union all
                select f.job_id, s.kind, f.attempt, 'retrying', null, f.error || ': ' || f.message, f.failed_at
                from jobs.failure f join jobs.status s on s.id = f.job_id
                where f.node_id = any (\(nodes)) and f.retry_at is not null
            ) ended
            order by finished_at, job_id
            """
        ).map { try DrainedAttempt($0) }
    }

    private static func stop(_ runner: QueueRunner) {
        let ended = DispatchSemaphore(value: 0)
        runner.drain { _ in ended.signal() }
        ended.wait()
    }
}
