import Postgres

extension SQL {
    static func enqueue(_ job: NewJob) -> SQL {
        """
        select jobs.enqueue(\(job.kind), \(job.args), \(job.queue), \(job.priority.rawValue), \(job.runAt),
            \(Int32(clamping: job.maxAttempts)), \(job.uniqueKey), \(job.uniqueScope.rawValue), \(job.orderingKey),
            \(Int32(clamping: job.version)), \(job.timeout.map { Interval($0) }), \(job.concurrencyKey), \(job.trace),
            \(job.after), \(job.onFailure.rawValue))
        """
    }

    /// The jobs give the arguments and keys, the model all else.
    static func enqueue(_ jobs: [NewJob], like model: NewJob) -> SQL {
        """
        select * from jobs.enqueue_many(\(model.kind), \(jobs.map(\.args)), \(model.queue), \(model.priority.rawValue),
            \(model.runAt), \(Int32(clamping: model.maxAttempts)), \(jobs.map(\.uniqueKey)),
            \(model.uniqueScope.rawValue), \(jobs.map(\.orderingKey)), \(Int32(clamping: model.version)),
            \(model.timeout.map { Interval($0) }), \(jobs.map(\.concurrencyKey)), \(model.trace), \(model.after),
            \(model.onFailure.rawValue))
        """
    }

    static func batchOutcome(of id: Int64) -> SQL {
        "select completed, cancelled, discarded from jobs.batch_outcome(\(id))"
    }
}
