import JobQueue
import Postgres
import TransferStore

/// What the screen shows of one moment.
struct TopReading {
    /// How many jobs that nodes hold are asked for: more than any screen has lines.
    private static let longestList = 200
    /// Of which time the latencies are.
    private static let span = Interval(microseconds: 60_000_000)

    let traffic: Traffic
    /// The domain's clock; the queue keeps real time.
    let clock: ClockReading
    let queues: [QueueStatus]
    let latencies: [QueueLatency]
    let unserved: [UnservedJobs]
    let stuck: [StuckJobStatus]
    let held: [HeldJob]
    let nodes: [NodeStatus]

    init(_ session: Session) throws(PostgresError) {
        traffic = try session.traffic()
        clock = try CivilClock(session).reading()
        queues = try session.queueStatus()
        latencies = try session.queueLatencies(over: Self.span)
        unserved = try session.unservedJobs()
        stuck = try session.stuckJobs()
        held = try session.heldJobs(limit: Self.longestList)
        nodes = try session.nodeStatus()
    }

    /// How long ago a moment was when this was read; nil for an infinity.
    func age(of moment: Timestamp?) -> Interval? {
        guard let moment, moment != .infinity, moment != .minusInfinity else { return nil }
        let (difference, overflow) = traffic.moment.microseconds.subtractingReportingOverflow(moment.microseconds)
        return overflow ? nil : Interval(microseconds: max(difference, 0))
    }

    /// The host of a node by its id; nil for one that is gone.
    func host(of node: Int64) -> String? {
        nodes.first { $0.id == node }.map { "\($0.host):\($0.process)" }
    }
}
