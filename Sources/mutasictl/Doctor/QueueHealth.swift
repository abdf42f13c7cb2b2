import JobQueue
import Postgres

/// The queue itself: who works on it, and what nobody works on.
struct QueueHealth {
    struct Fault: Hashable {
        var name: String
        var fault: String
    }

    struct Stuck: Hashable {
        /// Job, kind, node, and thread.
        var place: String
        var reason: Cancellation
        var ignoring: Interval
    }

    struct Unserved: Hashable {
        var queue: String
        var kind: String
        var version: Int
        var age: Interval
        var lack: UnservedJobs.Lack
    }

    struct Queue: Hashable {
        var name: String
        var isPaused: Bool
        var available: Int
    }

    struct Node: Hashable {
        var name: String
        var isOverdue: Bool
        var silence: Interval
    }

    var nodes: [Node]
    var queues: [Queue]
    var unserved: [Unserved]
    var stuck: [Stuck]
    var scheduleFaults: [Fault]
    /// Schedules that nobody ran when they were due, by how long they have been.
    var lateSchedules: [Fault]
    /// Months of history, from this one on, that have a partition.
    var monthsAhead: Int
    /// Rows stand in the partition for what has no other.
    var hasStrays: Bool

    /// A deployment, or a node that starts, may leave kinds unserved for a while.
    private static let tolerance: Int64 = 60_000_000

    var findings: [Finding] {
        nodeFindings + queues.compactMap(Self.finding) + unserved.compactMap(Self.finding) + stuck.map(Self.finding)
            + scheduleFindings + historyFindings
    }

    private var nodeFindings: [Finding] {
        let dead = nodes.filter(\.isOverdue).map {
            Finding.warning("dead_node", .nodeSilent($0.silence), at: $0.name, .checkNode)
        }
        let alive = nodes.count { !$0.isOverdue }
        guard alive == 0 else { return dead + [.fine("nodes", .nodesAlive(alive))] }
        let isWaitedFor = queues.contains { $0.available > 0 }
        return dead
            + [
                isWaitedFor
                    ? .critical("nodes", .noNodeForJobs, .startDaemon) : .warning("nodes", .noNode, .startDaemon)
            ]
    }

    private static func finding(_ queue: Queue) -> Finding? {
        guard queue.isPaused, queue.available > 0 else { return nil }
        return .warning("paused_queue", .pausedWithJobs(queue.available), at: queue.name, .resume(queue.name))
    }

    private static func finding(_ jobs: Unserved) -> Finding? {
        guard jobs.age.lengthInMicroseconds >= tolerance else { return nil }
        return .warning(
            "unserved",
            .unserved(jobs.lack, for: jobs.age),
            at: "\(jobs.queue) \(jobs.kind) v\(jobs.version)",
            .serve(jobs.lack)
        )
    }

    private static func finding(_ job: Stuck) -> Finding {
        .warning("stuck_job", .stuck(job.ignoring, job.reason), at: job.place, .restartNode)
    }

    private var scheduleFindings: [Finding] {
        scheduleFaults.map { .warning("schedule", .scheduleFault($0.fault), at: $0.name, .mendSchedule) }
            + lateSchedules.map { .warning("schedule", .scheduleLate($0.fault), at: $0.name, .startDaemon) }
    }

    private var historyFindings: [Finding] {
        let ahead: Finding =
            switch monthsAhead {
            case 0: .critical("partitions", .noPartition, .extendHistory)
            case 1: .warning("partitions", .partitionsAhead(monthsAhead), .extendHistory)
            default: .fine("partitions", .partitionsAhead(monthsAhead))
            }
        return [ahead]
            + (hasStrays ? [.warning("default_partition", .strays, at: "jobs.history_default", .extendHistory)] : [])
    }
}
