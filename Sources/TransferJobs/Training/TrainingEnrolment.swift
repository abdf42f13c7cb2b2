import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Plans a person's training for a post from the gaps, takes seats or places on wait-lists, and tells the person.
///
/// After a transfer it does so once, and the proposal goes on to its development.
struct TrainingEnrolment {
    let session: Session
    let job: JobContext
    let settings: DeliverySettings

    func run(_ arguments: EnrolInTraining) throws -> Outcome {
        do {
            guard let number = arguments.proposal else { return try enrol(arguments, after: nil) }
            let stored = try Proposals(session).lock(ProposalID(number))
            guard try Training(session).plan(for: stored.id) == nil else {
                return .complete(result: #"{"did": "nothing"}"#)
            }
            guard stored.proposal.state == .placed else { return .complete(result: #"{"ended": "proposal"}"#) }
            let outcome = try enrol(arguments, after: stored)
            _ = try ProposalDesk(session).apply(.developmentStarted, to: stored.id, by: .worker)
            return outcome
        } catch let fault as any Fault {
            return .discard(reason: "\(fault.code): \(fault.sentence(in: .indonesian))")
        }
    }

    private func enrol(_ arguments: EnrolInTraining, after transfer: StoredProposal?) throws -> Outcome {
        let draft = try TrainingDraft(
            session,
            nip: arguments.nip,
            post: PostCode(arguments.post),
            unit: arguments.unit.map { UnitCode($0) },
            asOf: try Day.read(arguments.asOf, kind: EnrolInTraining.kind, session),
            after: transfer
        )
        let number = try draft.store(job: job.id)
        let counts = try EnrolmentDesk(session: session, settings: settings).takeSeats(
            of: draft,
            number,
            isUrgent: arguments.isUrgent ?? false
        )
        return .complete(result: result(draft.plan, number, counts))
    }

    private func result(_ plan: TrainingPlan, _ number: Int64, _ counts: EnrolmentDesk.Counts) -> JSONB {
        let structural = plan.structural.map { "\"\($0.rawValue)\"" } ?? "null"
        return JSONB(
            #"{"plan": \#(number), "hours": \#(plan.hours), "structural": \#(structural), "enrolled": \#(counts.enrolled), "#
                + #""waitlisted": \#(counts.waitlisted), "recommended": \#(counts.recommended), "already": \#(counts.already), "#
                + #""approval": \#(counts.approval)}"#
        )
    }
}
