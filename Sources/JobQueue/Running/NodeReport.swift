import FoundationEssentials
import Postgres

/// What a node tells of itself with each heartbeat, in the column `stats` of `jobs.node`.
///
/// ```json
/// {"queues": {"default": {"lanes": 4, "waiting": 12, "running": 3}},
///  "running": [{"job": 7, "kind": "evaluation.need", "queue": "default", "lane": 0, "ms": 1200, "percent": 40,
///               "text": "candidates"}],
///  "stuck": [{"job": 9, "kind": "delivery.mail", "queue": "default", "lane": 1, "thread": 4711, "ms": 7000,
///             "reason": "requested", "text": "greeting"}]}
/// ```
///
/// `running` has the jobs that have run the longest, at most 50, without those of quick handlers; `ms` is how long they
/// have run. `stuck` has those that were told to stop and go on; `ms` is for how long they have known, `reason` why
/// (`requested`, `timeout`, `interrupted`), `thread` the system's number of the thread. What is not known is left out.
struct NodeReport: Encodable {
    struct Queue: Encodable {
        let lanes: Int
        let waiting: Int
        let running: Int
    }

    struct Running: Encodable {
        let job: Int64
        let kind: String
        let queue: String
        let lane: Int
        let ms: Int64
        let percent: Int?
        let text: String?
    }

    struct Stuck: Encodable {
        let job: Int64
        let kind: String
        let queue: String
        let lane: Int
        let thread: Int32?
        let ms: Int64
        let reason: String
        let text: String?
    }

    /// The most jobs that are told one by one.
    private static let mostRunning = 50

    let queues: [String: Queue]
    let running: [Running]
    let stuck: [Stuck]

    init(queues: [String: Queue], executions: [Execution], at now: ContinuousClock.Instant) {
        self.queues = queues
        running = executions.sorted { $0.start < $1.start }.prefix(Self.mostRunning).map { execution in
            let told = execution.told
            return Running(
                job: execution.job.id,
                kind: execution.job.route.kind,
                queue: execution.job.route.queue,
                lane: execution.lane,
                ms: (now - execution.start).microseconds / 1000,
                percent: told.percent,
                text: told.text
            )
        }
        stuck = executions.compactMap { StuckJob($0, at: now) }.map { job in
            Stuck(
                job: job.id,
                kind: job.kind,
                queue: job.queue,
                lane: job.lane,
                thread: job.thread,
                ms: job.ignoring.microseconds / 1000,
                reason: job.reason.rawValue,
                text: job.text
            )
        }
    }

    /// As JSON.
    var json: JSONB {
        // Numbers and texts without a special case: encoding them cannot fail.
        let data = (try? JSONEncoder().encode(self)) ?? Data("{}".utf8)
        return JSONB(String(decoding: data, as: UTF8.self))
    }
}
