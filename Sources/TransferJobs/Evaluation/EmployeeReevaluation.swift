import JobQueue
import Postgres
import TransferStore

/// An employee's data changed: what was evaluated and is still open is evaluated again, once for each need.
struct EmployeeReevaluation {
    let session: Session

    func run(_ arguments: ReevaluateEmployee) throws -> Outcome {
        let needs = try Needs(session).openAndEvaluated()
        for need in needs {
            var job = NewJob(EvaluateNeed.kind, args: try EvaluateNeed(need: need.number).json())
            job.uniqueKey = "need:\(need.number)"
            job.uniqueScope = .queued
            job.orderingKey = "need:\(need.number)"
            try session.enqueue(job)
        }
        return .complete(result: JSONB(#"{"needs": \#(needs.count)}"#))
    }
}
