/// Jobs of one kind that one call of their handler takes.
struct Chunk {
    private let executions: [Execution]

    /// Leaves out jobs that are not this node's any more.
    init(_ executions: [Execution]) {
        self.executions = executions.filter { !$0.job.tenure.isOver }
    }

    /// Calls the handler, unless there is nothing to do.
    ///
    /// - Parameter body: the handler's.
    /// - Returns: what is to be reported of each job.
    func judged(by body: ([JobContext]) throws -> [Outcome]) -> [(job: ClaimedJob, verdict: Verdict)] {
        guard !executions.isEmpty else { return [] }
        let result = Result {
            let outcomes = try body(executions.map { JobContext(job: $0.job, execution: $0) })
            guard outcomes.count == executions.count else {
                throw ChunkError(jobs: executions.count, outcomes: outcomes.count)
            }
            return outcomes
        }
        return executions.enumerated().map { index, execution in
            (execution.job, Self.verdict(on: execution) { try result.get()[index] })
        }
    }

    private static func verdict(on execution: Execution, _ outcome: () throws -> Outcome) -> Verdict {
        let (attempt, backoff) = (Int(execution.job.attempt), execution.job.route.handler.backoff)
        let cancellation = execution.cancellation
        do {
            return Verdict(try outcome(), attempt: attempt, backoff: backoff, cancellation: cancellation)
        } catch {
            return Verdict(throwing: error, attempt: attempt, backoff: backoff, cancellation: cancellation)
        }
    }
}
