public import Metrics
public import Postgres

/// How a node works.
public struct RunnerOptions: Sendable {
    /// How to reach the database.
    public var connection: ConnectionOptions
    /// The queues it serves.
    public var queues: [QueueOptions] = [QueueOptions()]
    /// How long a node may be silent before its jobs are given to others.
    public var lease: Duration = .seconds(15)
    /// How often it says that it lives: at most a third of the lease.
    public var heartbeat: Duration = .seconds(5)
    /// How long running jobs may go on after the first stop signal.
    public var grace: Duration = .seconds(30)
    /// The longest sleep of a claimer; what no bell announces is found by then.
    public var poll: Duration = .seconds(1)
    /// How long a statement of the engine itself may take; handlers' statements take as long as they do.
    public var patience: Duration = .seconds(30)
    /// Listen for the bell; off where no connection passes notifications on and polling has to do.
    public var listens = true
    /// How to reach the database for listening, past a pooler that does not pass notifications on; nil for ``connection``.
    public var listenConnection: ConnectionOptions?
    /// Where the engine's metrics go: ``QueueMetric`` says what they are.
    public var metrics: any MetricsFactory = MetricsSystem.factory
    /// How often the database is asked for the metrics that no node can count by itself; nil for never.
    public var sampling: Duration?
    /// How many months the history of jobs is kept; where nodes differ, the shortest holds.
    public var keepHistory = 12
    /// The program's version, shown with the node.
    public var version = ""

    /// Takes the defaults.
    ///
    /// - Parameter connection: how to reach the database.
    public init(connection: ConnectionOptions) {
        self.connection = connection
    }
}
