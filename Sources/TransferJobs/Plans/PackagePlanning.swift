import JobQueue
import Postgres
import TransferStore
import Transfers

/// Plans many transfers at once; the plan and the outcome of the job commit together.
struct PackagePlanning {
    let session: Session
    let job: JobContext

    func run(_ arguments: PlanPackage) throws -> Outcome {
        do {
            let asOf = try Day.read(arguments.asOf, kind: PlanPackage.kind, session)
            let request = try arguments.request(asOf: asOf)
            // The time is for the search: reading a province may take longer than that, and without a search there is no plan.
            var end = ContinuousClock.now + .seconds(arguments.timeLimit)
            job.report(percent: 1)
            let id = try Plans(session).make(
                request,
                job: job.id,
                isWanted: { !job.isCancelled },
                hasTime: { ContinuousClock.now < end },
                progress: { pairs in
                    end = ContinuousClock.now + .seconds(arguments.timeLimit)
                    job.report(percent: 50, "\(pairs) pairs")
                }
            )
            job.report(percent: 100)
            return .complete(result: JSONB(#"{"plan": \#(id.number)}"#))
        } catch let fault as any Fault {
            // Unknown or closed needs, and what cannot be had: no repetition would mend them.
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }
}
