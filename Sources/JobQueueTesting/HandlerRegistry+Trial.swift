public import JobQueue
public import Postgres

extension HandlerRegistry {
    /// Runs the handler of a job once, here and now, without a queue.
    ///
    /// A transactional handler needs a session. It runs in a savepoint of the session's transaction, or in a transaction of
    /// its own: its effects stay when it completes, and are undone otherwise, as a node has it.
    ///
    /// What it reports and logs goes nowhere, and it has no checkpoint; a ``QueueDrain`` keeps these.
    ///
    /// - Parameters:
    ///   - job: what the handler is to see; nothing is enqueued.
    ///   - id: the job's number.
    ///   - attempt: which attempt it is to be, from 1.
    ///   - isCancelled: the handler is to find that it should stop.
    ///   - session: where a transactional handler works.
    /// - Returns: what the handler gave back.
    /// - Throws: what the handler throws; ``TrialError`` when it cannot be run.
    public func run(
        _ job: NewJob,
        id: Int64 = 1,
        attempt: Int = 1,
        isCancelled: Bool = false,
        on session: Session? = nil
    ) throws -> Outcome {
        let trial = try JobTrial(job, id: id, attempt: attempt, isCancelled: isCancelled, registry: self)
        guard let trial else { throw TrialError.noHandler(job.kind) }
        guard trial.isTransactional else { return try trial.run(on: nil) }
        guard let session else { throw TrialError.noSession(job.kind) }
        do {
            return try session.savepointOrTransaction {
                let outcome = try trial.run(on: session)
                guard case .complete = outcome else { throw Undone(outcome: outcome) }
                return outcome
            }
        } catch let undone as Undone {
            return undone.outcome
        }
    }
}

/// Takes the effects of a handler that did not complete back.
private struct Undone: Error {
    let outcome: Outcome
}

extension Session {
    fileprivate func savepointOrTransaction<Value>(_ body: () throws -> Value) throws -> Value {
        isInTransaction ? try savepoint(body) : try transaction(.readCommitted, body)
    }
}
