import JobQueue
import Postgres

extension TopReading {
    /// The reading for programs: moments in UTC, lengths of time in microseconds.
    func json(_ rates: RateMeter.Rates?) -> JSONValue {
        .object([
            "time": .string(traffic.moment.universal),
            "clock": .clock(clock),
            "rates": .object([
                "enqueued": rates.map { Self.decimal($0.enqueued) },
                "finished": rates.map { Self.decimal($0.finished) },
                "failed": rates.map { Self.decimal($0.failed) },
            ]),
            "queues": .array(queues.map(Self.json)),
            "latencies": .array(latencies.map(Self.json)),
            "unserved": .array(unserved.map(Self.json)),
            "stuck": .array(stuck.map(Self.json)),
            "held": .array(held.map(Self.json)),
            "nodes": .array(nodes.map(Self.json)),
        ])
    }

    private static func decimal(_ number: Double) -> JSONValue {
        let tenths = Int((number * 10).rounded())
        return .decimal("\(tenths / 10).\(tenths % 10)")
    }

    private static func time(_ moment: Timestamp?) -> JSONValue? { moment.map { .string($0.universal) } }

    private static func length(_ interval: Interval?) -> JSONValue? {
        interval.map { .int(Int($0.lengthInMicroseconds)) }
    }

    private static func count(_ count: JobCount) -> JSONValue {
        .object(["number": .int(count.number), "is_estimate": .bool(count.isEstimate)])
    }

    private static func json(_ queue: QueueStatus) -> JSONValue {
        .object([
            "queue": .string(queue.queue), "paused": .bool(queue.isPaused),
            "max_running": queue.maxRunning.map { .int($0) }, "max_per_key": queue.maxPerKey.map { .int($0) },
            "rate": queue.rate.map { .decimal($0.description) }, "burst": queue.burst.map { .int($0) },
            "lanes": queue.lanes.map { .int($0) }, "available": count(queue.available),
            "running": .int(queue.running), "scheduled": count(queue.scheduled), "retrying": count(queue.retrying),
            "waiting": count(queue.waiting), "oldest_available_at": time(queue.oldestAvailableAt),
            "next_run_at": time(queue.nextRunAt),
        ])
    }

    private static func json(_ latency: QueueLatency) -> JSONValue {
        .object([
            "queue": .string(latency.queue), "jobs": .int(latency.jobs), "wait_p50_us": length(latency.medianWait),
            "wait_p99_us": length(latency.longWait), "run_p50_us": length(latency.medianRun),
            "run_p99_us": length(latency.longRun),
        ])
    }

    private static func json(_ jobs: UnservedJobs) -> JSONValue {
        .object([
            "queue": .string(jobs.queue), "kind": .string(jobs.kind), "version": .int(jobs.version),
            "seen": .int(jobs.seen), "oldest_run_at": time(jobs.oldestAt), "lacking": .string(jobs.lack.rawValue),
        ])
    }

    private static func json(_ job: StuckJobStatus) -> JSONValue {
        .object([
            "id": .int(Int(job.id)), "kind": .string(job.kind), "queue": .string(job.queue),
            "host": .string(job.host), "pid": .int(job.process), "lane": .int(job.lane),
            "thread": job.thread.map { .int($0) }, "reason": .string(job.reason.rawValue),
            "ignoring_us": length(job.ignoring), "message": job.message.map { .string($0) },
        ])
    }

    /// A node's id is text: its 63 bits are more than a JSON number holds in many programs.
    private static func json(_ job: HeldJob) -> JSONValue {
        .object([
            "id": .int(Int(job.id)), "kind": .string(job.kind), "queue": .string(job.queue),
            "node": .string(String(job.node)), "claimed_at": time(job.claimedAt), "attempt": .int(job.attempt),
            "cancel_requested_at": time(job.cancelRequestedAt), "percent": job.percent.map { .int($0) },
            "message": job.message.map { .string($0) },
        ])
    }

    private static func json(_ node: NodeStatus) -> JSONValue {
        .object([
            "id": .string(String(node.id)), "host": .string(node.host), "pid": .int(node.process),
            "version": .string(node.version), "queues": .array(node.queues.map { .string($0) }),
            "started_at": time(node.startedAt), "silence_us": length(node.silence),
            "overdue": .bool(node.isOverdue), "held": .int(node.held), "stats": .verbatim(node.stats.text),
        ])
    }
}
