import JobQueue
import Postgres
import TransferStore
import Transfers

/// Somebody's data changed: the proposal they are on the way by is checked again, and what was evaluated and is still open
/// is evaluated again: a few needs one by one, and more of them in one run that reads everybody once.
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

    /// More needs than this are evaluated in one run that reads everybody once.
    private static let fewNeeds = 3

    private func evaluateNeeds() throws -> Int {
        let needs = try Needs(session).openAndEvaluated(atMost: Self.fewNeeds + 1)
        guard needs.count <= Self.fewNeeds else {
            // After the changes that are waiting already, so that a night of them is followed by few runs.
            var job = NewJob(EvaluateNeeds.kind, args: try EvaluateNeeds(onlyEvaluated: true).json(), priority: .low)
            job.uniqueKey = "needs"
            job.uniqueScope = .queued
            job.orderingKey = "needs"
            try session.enqueue(job)
            return needs.count
        }
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
