import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Evaluates all active employees against a need; the run, its results and the answer to the operator commit together.
struct NeedEvaluation {
    let session: Session
    let job: JobContext
    let settings: DeliverySettings

    func run(_ arguments: EvaluateNeed) throws -> Outcome {
        do {
            let need = NeedID(arguments.need)
            let asOf = try Day.read(arguments.asOf, kind: EvaluateNeed.kind, session)
            let evaluation = try Evaluations(session).run(need, asOf: asOf, job: job.id)
            if let role = arguments.requestedBy { try answer(role, evaluation, try Needs(session).show(need)) }
            return .complete(
                result: JSONB(
                    #"{"run": \#(evaluation.id.number), "ranked": \#(evaluation.ranked), "#
                        + #""conditional": \#(evaluation.conditional), "notRankable": \#(evaluation.notRankable)}"#
                )
            )
        } catch let fault as any Fault {
            // Unknown or closed needs and incomplete standards: no repetition would mend them.
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private func answer(_ role: String, _ evaluation: StoredEvaluation, _ need: RegisteredNeed) throws {
        try NoticePost(session: session, settings: settings).answer(
            role,
            .evaluationFinished,
            .indonesian,
            values: [
                "need": "\(need.id.number)",
                "post": need.postName,
                "unit": need.unitName,
                "as_of": evaluation.asOf.text(in: .indonesian),
                "ranked": "\(evaluation.ranked)",
                "conditional": "\(evaluation.conditional)",
                "not_rankable": "\(evaluation.notRankable)",
                "command": "mutasictl ranking \(need.id.number)",
            ]
        )
    }
}
