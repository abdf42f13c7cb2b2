import JobQueue
import Postgres

extension QueueHealth {
    init(_ session: Session) throws(PostgresError) {
        let moment = try session.traffic().moment
        let status = try session.nodeStatus()
        nodes = status.map {
            Node(name: "\($0.host):\($0.process)", isOverdue: $0.isOverdue, silence: $0.silence)
        }
        queues = try session.queueStatus().map {
            Queue(name: $0.queue, isPaused: $0.isPaused, available: $0.available.number)
        }
        unserved = try session.unservedJobs().map {
            Unserved(
                queue: $0.queue,
                kind: $0.kind,
                version: $0.version,
                age: Interval(microseconds: moment.microseconds - $0.oldestAt.microseconds),
                lack: $0.lack
            )
        }
        stuck = try session.stuckJobs().map { job in
            let thread = job.thread.map { " thread \($0)" } ?? ""
            return Stuck(
                place: "\(job.id) \(job.kind) \(job.host):\(job.process)\(thread)",
                reason: job.reason,
                ignoring: job.ignoring
            )
        }
        scheduleFaults = try Self.faults(session, .scheduleFaults)
        lateSchedules = try Self.faults(session, .lateSchedules)
        (monthsAhead, hasStrays) = try session.query(.historyHealth)[0].decode(Int.self, Bool.self)
    }

    private static func faults(_ session: Session, _ statement: SQL) throws(PostgresError) -> [Fault] {
        var faults: [Fault] = []
        for row in try session.query(statement) {
            let (name, fault) = try row.decode(String.self, String.self)
            faults.append(Fault(name: name, fault: fault))
        }
        return faults
    }
}
