import JobQueue
import Postgres
import TransferStore
import Transfers

/// Somebody's data changed: the proposal they are on the way by is checked again, and what was evaluated and is still open
/// is evaluated again, once for each need.
struct PersonEvaluation {
    let session: Session
    let settings: DeliverySettings

    func run(_ arguments: EvaluatePerson) throws -> Outcome {
        guard arguments.nip != nil || arguments.employee != nil else {
            throw ArgumentsFault(kind: EvaluatePerson.kind, field: "nip", expected: "there, or the field employee")
        }
        let needs = try evaluateNeeds()
        // An upstream system may tell of somebody who has not been imported yet.
        guard let person = try People(session).key(nip: arguments.nip, id: arguments.employee) else {
            return .complete(result: JSONB(#"{"needs": \#(needs), "did": "unknown"}"#))
        }
        do {
            let did = try ProposalRecheck(session: session, settings: settings).run(person)
            return .complete(result: JSONB(#"{"needs": \#(needs), "did": "\#(did.rawValue)"}"#))
        } catch let fault as any Fault {
            // A standard that is incomplete, rules that do not answer: no repetition would mend them.
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private func evaluateNeeds() throws -> Int {
        let needs = try Needs(session).openAndEvaluated()
        for need in needs {
            var job = NewJob(EvaluateNeed.kind, args: try EvaluateNeed(need: need.number).json())
            job.uniqueKey = "need:\(need.number)"
            job.uniqueScope = .queued
            job.orderingKey = "need:\(need.number)"
            try session.enqueue(job)
        }
        return needs.count
    }
}
