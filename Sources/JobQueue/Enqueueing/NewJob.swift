public import Postgres

/// A job to be enqueued.
public struct NewJob: Hashable, Sendable {
    /// What is to be done: lower-case words joined by dots.
    public var kind: String
    /// A JSON object of at most 64 KiB and 64 levels.
    public var args: JSONB
    /// Where it waits.
    public var queue: String
    /// Which of the due jobs come first.
    public var priority: Priority
    /// Not before this time; nil for now.
    public var runAt: Timestamp?
    /// How many attempts there may be, from 1 to 32,767.
    public var maxAttempts: Int
    /// At most one job of the kind with this key, as far as the scope says.
    public var uniqueKey: String?
    /// How long the unique key keeps others out.
    public var uniqueScope: UniqueScope
    /// Jobs of the queue with this key run one after another, in the order of their ids.
    public var orderingKey: String?
    /// The version of the arguments' shape; nodes take only versions that they know.
    public var version: Int
    /// How long an attempt may run; nil for what the kind's handler says.
    public var timeout: Duration?
    /// Of the queue's jobs with this key, only as many run at a time as the queue allows.
    public var concurrencyKey: String?
    /// The trace it belongs to, as a W3C traceparent.
    public var trace: String?
    /// The jobs, enqueued earlier, whose outcomes it waits for; it runs no sooner, whatever its time.
    public var after: [Int64]
    /// What becomes of it when one of those fails.
    public var onFailure: FailureEffect

    /// Describes a job.
    ///
    /// - Parameters:
    ///   - kind: lower-case words joined by dots, such as `evaluation.need`.
    ///   - args: a JSON object of at most 64 KiB and 64 levels.
    ///   - queue: a lower-case word.
    ///   - priority: which of the due jobs come first.
    ///   - runAt: not before this time; nil for now.
    ///   - maxAttempts: how many attempts there may be.
    ///   - uniqueKey: keeps other jobs of the kind with the same key out.
    ///   - uniqueScope: how long it does.
    ///   - orderingKey: puts the queue's jobs with the same key in a row.
    ///   - version: of the arguments' shape.
    ///   - timeout: how long an attempt may run; nil for what the kind's handler says.
    ///   - concurrencyKey: counts against the queue's limit for each key.
    ///   - trace: the trace it belongs to, as a W3C traceparent.
    ///   - after: the ids of jobs whose outcomes it waits for.
    ///   - onFailure: what becomes of it when one of those fails.
    public init(
        _ kind: String,
        args: JSONB = "{}",
        queue: String = "default",
        priority: Priority = .normal,
        runAt: Timestamp? = nil,
        maxAttempts: Int = 20,
        uniqueKey: String? = nil,
        uniqueScope: UniqueScope = .unfinished,
        orderingKey: String? = nil,
        version: Int = 1,
        timeout: Duration? = nil,
        concurrencyKey: String? = nil,
        trace: String? = nil,
        after: [Int64] = [],
        onFailure: FailureEffect = .cancel
    ) {
        self.kind = kind
        self.args = args
        self.queue = queue
        self.priority = priority
        self.runAt = runAt
        self.maxAttempts = maxAttempts
        self.uniqueKey = uniqueKey
        self.uniqueScope = uniqueScope
        self.orderingKey = orderingKey
        self.version = version
        self.timeout = timeout
        self.concurrencyKey = concurrencyKey
        self.trace = trace
        self.after = after
        self.onFailure = onFailure
    }
}
