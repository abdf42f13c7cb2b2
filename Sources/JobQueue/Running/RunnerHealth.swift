/// How a runner is doing.
public struct RunnerHealth: Sendable {
    /// The node's id; nil while it has no lease.
    public let nodeID: Int64?
    /// When a heartbeat was last confirmed by the database.
    public let lastHeartbeat: ContinuousClock.Instant?
    /// The least recent of the moments at which its loops last went round; nil before all of them have.
    public let lastTick: ContinuousClock.Instant?
    /// What it holds of each of its queues, in the order in which they were given.
    public let loads: [QueueLoad]
    /// Jobs whose outcome is not confirmed, those waiting and running included.
    public let held: Int
    /// Jobs that were told to stop and do not.
    public let stuck: [StuckJob]

    /// Jobs claimed and not started.
    public var waiting: Int { loads.reduce(0) { $0 + $1.waiting } }
    /// Jobs on a lane.
    public var running: Int { loads.reduce(0) { $0 + $1.running } }

    /// The longest that a loop may take: it tries to connect and waits between attempts when the database is away.
    private static let longestRound: Duration = .seconds(60)

    /// Whether all loops go round.
    ///
    /// A database that is away does not make a runner ill: it waits.
    public func isHealthy(at now: ContinuousClock.Instant) -> Bool {
        lastTick.map { now - $0 < Self.longestRound } ?? false
    }
}
