import Metrics
package import Postgres

/// One call of a handler for a job that is in no queue.
package struct JobTrial {
    private let context: JobContext
    private let body: Handler.Body

    /// Finds the handler and makes what it is to see.
    ///
    /// - Parameters:
    ///   - job: the job.
    ///   - id: its number.
    ///   - attempt: which attempt it is to be, from 1.
    ///   - isCancelled: it is to stop.
    ///   - registry: the handlers.
    /// - Throws: ``PostgresError`` for arguments that cannot be sent.
    package init?(_ job: NewJob, id: Int64, attempt: Int, isCancelled: Bool, registry: HandlerRegistry) throws {
        guard let handler = registry[job.kind] else { return nil }
        let tenure = Tenure()
        if isCancelled { tenure.interrupt() }
        let metrics = QueueMetrics(NOOPMetricsHandler.instance).route(kind: job.kind, queue: job.queue)
        let route = Route(kind: job.kind, queue: job.queue, handler: handler, metrics: metrics)
        let claimed = ClaimedJob(job, id: id, attempt: attempt, route: route, tenure: tenure)
        context = JobContext(job: claimed, execution: nil)
        body = handler.body
    }

    /// Whether it needs a session.
    package var isTransactional: Bool {
        if case .transactional = body { true } else { false }
    }

    /// Calls the handler.
    package func run(on session: Session?) throws -> Outcome {
        switch body {
        case .plain(let body), .quick(let body): return try body(context)
        case .chunk(_, let body):
            let outcomes = try body([context])
            guard outcomes.count == 1 else { throw ChunkError(jobs: 1, outcomes: outcomes.count) }
            return outcomes[0]
        case .transactional(_, let body):
            guard let session else { throw PostgresError(.usage, "a transactional handler needs a session") }
            return try body(context, session)
        }
    }
}
